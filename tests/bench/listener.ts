import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What every watcher of events has to hear of, and nothing is done about it. */
const SCRIPT = `for (const type of ['keydown', 'input']) addEventListener(type, () => {}, true);\n`;

const MANIFEST = {
  manifest_version: 3,
  name: 'Listens only',
  version: '1',
  content_scripts: [{ matches: ['https://x.com/*'], js: ['listen.js'], run_at: 'document_start' }],
};

/**
 * The least that an extension can do which hears what is written: one content script with two listeners that do nothing. The
 * browser hands over each event to it, and that alone takes time.
 */
export async function listenerExtension(): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'listens-only-'));
  await writeFile(join(path, 'listen.js'), SCRIPT);
  await writeFile(join(path, 'manifest.json'), JSON.stringify(MANIFEST));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}
