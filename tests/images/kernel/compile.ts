// `npm run kernel`: compiles lib/images/marks/kernel to lib/images/marks/kernel-bytes.ts, which is kept beside it.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const OUT = `${ROOT}lib/images/marks/kernel-bytes.ts`;

// Nothing is imported, nothing is allocated; memory belongs to the host, which gives out addresses from 1024 on.
const OPTIONS = '-O3 --converge --noAssert --runtime stub --enable simd --use abort= --initialMemory 1 --baseDir'.split(' ');

/** The text of `kernel-bytes.ts` as the sources make it. */
export async function kernelText(): Promise<string> {
  let bytes: Uint8Array | undefined;
  const { error, stderr } = await asc.main(['lib/images/marks/kernel/index.ts', '--outFile', 'kernel.wasm', ...OPTIONS, ROOT], {
    writeFile: (_, contents) => {
      if (typeof contents !== 'string') bytes = contents;
    },
  });
  if (error || !bytes) throw new Error(`The kernel does not compile.\n${stderr}`);
  return `// Written by \`npm run kernel\` from the files in kernel/.\nexport const KERNEL =\n  '${Buffer.from(bytes).toString('base64')}';\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(OUT, await kernelText());
