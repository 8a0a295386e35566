import { canInstall, type Family, findBrowsers, howToInstall, install } from './find';
import { canPlacePolicy } from './policy-files';

/** The families that can be tested here, installed if need be, and a line for everything that cannot. */
export function prepareBrowsers(): { ready: Family[]; missing: string[] } {
  const ready: Family[] = [];
  const missing: string[] = [];
  for (const family of ['chromium', 'firefox'] as const) {
    const has = (): boolean => findBrowsers().some((browser) => browser.family === family);
    let reason = `to get it: ${howToInstall(family)}`;
    if (!has() && canInstall()) {
      console.log(`Installing ${family} with apt …`);
      try {
        install(family);
      } catch (error) {
        reason = error instanceof Error ? error.message : String(error);
      }
    }
    if (has()) ready.push(family);
    else missing.push(`all end-to-end tests in ${family}: it is not on this machine; ${reason}`);
  }
  if (!canPlacePolicy()) missing.push('tests of managed policy: they write to /etc and need root on Linux');
  return { ready, missing };
}
