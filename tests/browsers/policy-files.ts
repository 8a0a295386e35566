import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Family } from './find';

/** What the development build is called; the first follows from the key in wxt.config.ts. */
export const EXTENSION_ID: Record<Family, string> = {
  chromium: 'pfpghpgmeililgdegnljooifkbkmefae',
  firefox: 'muster@muster.example',
};

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

/** Which process put its policy there, so that one that was killed is told from one that still needs it. */
const ownerFile = (family: Family): string => join(tmpdir(), `muster-practice-policy-${family}.pid`);

/** The file holds a policy for the practice build alone, and whoever wrote it has ended without taking it away. */
function isLeftOver(family: Family): boolean {
  const owner = existsSync(ownerFile(family)) ? Number(readFileSync(ownerFile(family), 'utf8')) : undefined;
  if (owner && existsSync(`/proc/${owner}`)) return false;
  const found: { '3rdparty'?: { extensions?: object }; policies?: { '3rdparty'?: { Extensions?: object } } } = JSON.parse(
    readFileSync(FILES[family], 'utf8'),
  );
  const ids = Object.keys((family === 'firefox' ? found.policies?.['3rdparty']?.Extensions : found['3rdparty']?.extensions) ?? {});
  return ids.length === 1 && ids[0] === EXTENSION_ID[family];
}

/**
 * Writes `policy` where the browser looks for managed policy, as an admin would. What a killed run of ours left there is replaced.
 * @returns what takes it away again, with the folders that were not there before.
 * @throws when another policy file is there already: it is not ours to change.
 */
export async function placePolicy(family: Family, policy: unknown): Promise<() => Promise<void>> {
  const file = FILES[family];
  if (existsSync(file) && !isLeftOver(family)) {
    throw new Error(`${file} is there already, of an agency or of a run that still goes on; move it away first`);
  }
  const created = mkdirSync(dirname(file), { recursive: true });
  writeFileSync(ownerFile(family), String(process.pid));
  writeFileSync(file, policyText(family, policy));
  const remove = (): void => {
    process.off('exit', remove);
    rmSync(file, { force: true });
    rmSync(ownerFile(family), { force: true });
    // The folders that were not there before go too.
    for (let folder = dirname(file); created && folder.startsWith(created); folder = dirname(folder)) {
      if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
    }
  };
  // Whoever ends this process, by Ctrl-C too, leaves no policy behind.
  process.once('exit', remove);
  return async () => remove();
}
