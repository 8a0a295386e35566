/**
 * Builds every practice page in one go:
 *   .output/pages/<network>/index.html   served for every route of the real host
 *   .output/pages/assets/…               served at /assets/… of every real host
 */
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { sites } from './sites.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const pages = [...new Set(Object.values(sites))];

/** Draft.js needs the React of its time; everything that draws with it gets React 17. */
function reactSeventeen(): Plugin {
  const old = /\/(tests\/pages\/(?:x|editors\/draft)|node_modules\/(draft-js|react-dom-17|react-17))\//;
  return {
    name: 'react-17-for-draft-js',
    enforce: 'pre',
    resolveId(source, importer) {
      const match = /^(react|react-dom)(\/.*)?$/.exec(source);
      if (!match || !importer || !old.test(importer)) return null;
      return this.resolve(`${match[1]}-17${match[2] ?? ''}`, importer, { skipSelf: true });
    },
  };
}

export default defineConfig({
  root: here('.'),
  base: '/',
  publicDir: false,
  plugins: [reactSeventeen()],
  // Draft.js was written for bundlers that provide `global`.
  define: { global: 'globalThis' },
  build: {
    outDir: here('../../.output/pages'),
    emptyOutDir: true,
    minify: false,
    modulePreload: false,
    chunkSizeWarningLimit: 4000,
    rollupOptions: {
      input: Object.fromEntries(pages.map((page) => [page, here(`${page}/index.html`)])),
      output: {
        entryFileNames: 'assets/[name].js',
        chunkFileNames: 'assets/[name].js',
        assetFileNames: 'assets/[name][extname]',
      },
    },
  },
});
