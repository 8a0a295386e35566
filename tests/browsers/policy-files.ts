import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Family } from './find';
import { Owner } from './owner';

/** What the development build is called; the first follows from the key in wxt.config.ts. */
export const EXTENSION_ID: Record<Family, string> = {
  chromium: 'pfpghpgmeililgdegnljooifkbkmefae',
  firefox: 'muster@muster.example',
};

/** Firefox gives an extension another one in each profile, unless a preference says which. */
export const FIREFOX_UUID = '5a2f0c5e-7c1b-4c0e-9a3d-2f6f1b7f0a11';

/** Where a page of the extension is: in Firefox with `ownPages` only. */
export const ownPage = (family: Family, name: string): string =>
  family === 'firefox' ? `moz-extension://${FIREFOX_UUID}/${name}` : `chrome-extension://${EXTENSION_ID.chromium}/${name}`;

const FILES: Record<Family, string> = {
  chromium: '/etc/chromium/policies/managed/muster-practice.json',
  firefox: '/etc/firefox/policies/policies.json',
};

/** Where the browser looks for managed policy. */
export const policyFile = (family: Family): string => FILES[family];

/** The policy of the invented agency, as an admin would write it. */
export async function rivertonPolicy(): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(fileURLToPath(new URL('../../docs/examples/riverton-policy.json', import.meta.url)), 'utf8'));
}

/** `policy` as the browser wants to find it in its file. */
export function policyText(family: Family, policy: unknown): string {
  const extensions = { [EXTENSION_ID[family]]: policy };
  const body = family === 'firefox' ? { policies: { '3rdparty': { Extensions: extensions } } } : { '3rdparty': { extensions } };
  return JSON.stringify(body, null, 2);
}

/** Managed policy lies where only root may write. */
export const canPlacePolicy = (): boolean => process.platform === 'linux' && process.getuid?.() === 0;

/** Whether `text` is a policy for the practice build and for nothing else. */
export function isForPracticeAlone(family: Family, text: string): boolean {
  const empty = family === 'firefox' ? { policies: { '3rdparty': { Extensions: {} } } } : { '3rdparty': { extensions: {} } };
  try {
    const found = JSON.parse(text, (key, value) => (key === EXTENSION_ID[family] ? undefined : value));
    return text.includes(`"${EXTENSION_ID[family]}"`) && JSON.stringify(found) === JSON.stringify(empty);
  } catch {
    return false;
  }
}

/**
 * Writes `policy` where the browser looks for managed policy, as an admin would. What a killed run of ours left there is replaced.
 * @returns what takes it away again, with the folders that were not there before.
 * @throws when another policy file is there already: it is not ours to change.
 */
export async function placePolicy(family: Family, policy: unknown): Promise<() => Promise<void>> {
  const file = FILES[family];
  const owner = new Owner(join(tmpdir(), `muster-practice-policy-${family}`));
  if (existsSync(file) && (owner.isAlive || !isForPracticeAlone(family, readFileSync(file, 'utf8')))) {
    throw new Error(`${file} is there already, of an agency or of a run that still goes on; move it away first`);
  }
  const created = mkdirSync(dirname(file), { recursive: true });
  owner.note();
  writeFileSync(file, policyText(family, policy));
  const remove = (): void => {
    process.off('exit', remove);
    rmSync(file, { force: true });
    owner.forget();
    // The folders that were not there before go too.
    for (let folder = dirname(file); created && folder.startsWith(created); folder = dirname(folder)) {
      if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
    }
  };
  // Whoever ends this process, by Ctrl-C too, leaves no policy behind.
  process.once('exit', remove);
  return async () => remove();
}
