import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { likenessModel } from './lib/cli/likeness-model';
import { starterPacks } from './lib/cli/starter-packs';
import { MATCHES, NETWORKS } from './lib/networks';
import { contentScripts, fileOf, isDelivered, scriptOf, summaryOf } from './lib/networks/delivery';
import { laterPartOf } from './lib/networks/later';
import { managedSchema } from './lib/policy/managed-schema';

// Gives every build but the store's the id pfpghpgmeililgdegnljooifkbkmefae, so that a policy file can name it.
const DEVELOPMENT_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAyOprFvRhQZWXZpe+W44bfeiuXtVp+jrQn6MTE6qvkeUmqAgbV0DTaGU+uUXpkWyEpc2X9yQfWAMW3/2eHebJHJbKEU478NqzTdopcYA6ZdW+udsN5ryc9/sITYk/sBf1KRF8Vx7qMwoLR9PVegOuCgNGiRCUl4H5obq0up3L5EaUzbiUCC084spiYpdkZGzpj+kcIdZgBEviprEm1kwdPJXcQncN8bFirxyckMcL3yHYiD+KhHwnF90KEbNYQA7XFPlf6hC82SRa/7l81Ynhv7875qyK0mN0jOQCxJxrJBtSAqet/sK4F1t0PE7qwoxAMZ8ZY8i6DOXox4qfZrlJeQIDAQAB';
const FIREFOX_ID = 'muster@muster.example';

// Nothing is loaded from elsewhere and nothing is sent anywhere: the browser itself refuses. What reads words in pictures is
// WebAssembly; it and its data lie in the package.
const CSP =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; connect-src 'self'; media-src blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const SIZES = [16, 32, 48, 128] as const;
const icons = Object.fromEntries(SIZES.map((size) => [size, `icons/${size}.png`]));

/** What pictures are looked at with: loaded with the first picture that needs it, and not before. */
const LOOK_FILES = [
  'tesseract.js-core/tesseract-core-simd-lstm.wasm',
  '@tesseract.js-data/spa/4.0.0_best_int/spa.traineddata.gz',
  'onnxruntime-web/dist/ort-wasm-simd-threaded.wasm',
];
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * WXT starts a content script in a context that tells the page of it, by DOM event and by message, with words for a log that the
 * build drops. No page may know, and none should pay for it: the script is all there is.
 */
const silentContentScripts: Plugin = {
  name: 'silent-content-scripts',
  transform: (code, id) =>
    id.includes('wxt-content-script-isolated-world-entrypoint')
      ? code.replace(/^(import definition from .+)$[\s\S]*/m, '$1\nexport default definition.main();')
      : null,
};

/** React's interface in a twelfth of its size: see docs/decisions/0017. The more special names come first. */
const SMALL_REACT = {
  'react-dom/client': 'preact/compat/client',
  'react-dom': 'preact/compat',
  'react/jsx-runtime': 'preact/jsx-runtime',
  'react/jsx-dev-runtime': 'preact/jsx-dev-runtime',
  react: 'preact/compat',
};

const COMPROMISE = 'compromise/two';
const LATE_COMPROMISE = '\0late-compromise';

/**
 * Reading compromise's lexicon takes longer than all else at the start of the background, which browsers repeat with
 * every wake. Only `require` puts that off until somebody asks, and only in a module that a bundler reads.
 */
const lateCompromise: Plugin = {
  name: 'late-compromise',
  enforce: 'pre',
  resolveId: (id, importer) => (id === COMPROMISE && importer !== LATE_COMPROMISE ? LATE_COMPROMISE : null),
  load: (id) =>
    id === LATE_COMPROMISE
      ? `const nlp = () => require('${COMPROMISE}');
         export default new Proxy(() => {}, { apply: (_, self, given) => nlp()(...given), get: (_, name) => nlp()[name] });`
      : null,
};

/** Bundlers would write the runtime's fourteen megabytes into the script itself; it is loaded from the package, see LOOK_FILES. */
const wasmFromPackage: Plugin = {
  name: 'wasm-from-package',
  enforce: 'pre',
  transform: (code, id) =>
    id.includes('onnxruntime-web') ? code.replace(/(new URL\("[^"]+\.wasm"),import\.meta\.url\)/g, '$1,location.href)') : null,
};

/** Modules that are data made of the networks' descriptions, by name: no script carries more of them than it needs. */
const MADE_OF_NETWORKS: Record<string, () => unknown> = {
  // Background and options name the networks; their composers are for pages only.
  'virtual:network-summaries': () => NETWORKS.map(summaryOf),
  'virtual:network-later-parts': () => Object.fromEntries(NETWORKS.filter(isDelivered).map((one) => [one.id, laterPartOf(one)])),
};

const networkModules: Plugin = {
  name: 'network-modules',
  resolveId: (id) => (id in MADE_OF_NETWORKS ? `\0${id}` : null),
  load: (id) => (id.slice(1) in MADE_OF_NETWORKS ? `export default ${JSON.stringify(MADE_OF_NETWORKS[id.slice(1)]?.())};` : null),
};

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  imports: false,
  vite: () => ({
    plugins: [silentContentScripts, lateCompromise, wasmFromPackage, networkModules, likenessModel(), starterPacks()],
    resolve: { alias: SMALL_REACT },
    // Newer than the oldest browser by what these need: else every style sheet gets a stand-in for `light-dark()`, which none uses.
    build: { cssTarget: ['chrome123', 'firefox140'] },
  }),
  hooks: {
    'build:publicAssets': (wxt, files) => {
      for (const size of SIZES) files.push({ absoluteSrc: here(`assets/icons/${size}.png`), relativeDest: `icons/${size}.png` });
      for (const network of NETWORKS.filter(isDelivered)) files.push({ contents: scriptOf(network), relativeDest: fileOf(network) });
      for (const file of LOOK_FILES) files.push({ absoluteSrc: here(`node_modules/${file}`), relativeDest: `look/${basename(file)}` });
      if (wxt.config.browser !== 'firefox')
        files.push({ contents: `${JSON.stringify(managedSchema(), null, 2)}\n`, relativeDest: 'managed-schema.json' });
    },
    'build:manifestGenerated': (_, manifest) => {
      manifest.content_scripts = contentScripts(NETWORKS);
    },
  },
  manifest: ({ browser, mode }) => ({
    name: 'Muster',
    short_name: 'Muster',
    description: 'Checks a post against your agency’s social-media policy while you write it. Everything stays on your device.',
    permissions: ['storage', 'scripting', 'activeTab', ...(browser === 'firefox' ? [] : ['offscreen'])],
    host_permissions: MATCHES,
    optional_host_permissions: ['https://*/*'],
    icons,
    action: { default_title: 'Muster', default_icon: icons },
    content_security_policy: { extension_pages: CSP },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: FIREFOX_ID, strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : {
          minimum_chrome_version: '120',
          // From Chromium 148 on files go between the parts of the extension by handle; before, as text.
          message_serialization: 'structured_clone',
          storage: { managed_schema: 'managed-schema.json' },
          ...(mode !== 'store' && { key: DEVELOPMENT_KEY }),
        }),
  }),
});
