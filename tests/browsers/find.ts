import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type Family = 'chromium' | 'firefox';

export interface FoundBrowser {
  family: Family;
  name: string;
  path: string;
}

interface Known {
  family: Family;
  name: string;
  /** Names on the PATH. */
  commands: string[];
  /** Where installers put it on macOS and Windows. */
  places: string[];
}

const PROGRAMS = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
  (path) => path !== undefined,
);
const windows = (path: string): string[] => PROGRAMS.map((root) => join(root, path));

/** In order of preference. */
const KNOWN: Known[] = [
  {
    family: 'chromium',
    name: 'Chromium',
    commands: ['chromium', 'chromium-browser'],
    places: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  },
  {
    family: 'chromium',
    name: 'Google Chrome',
    commands: ['google-chrome', 'google-chrome-stable'],
    places: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', ...windows('Google/Chrome/Application/chrome.exe')],
  },
  {
    family: 'chromium',
    name: 'Microsoft Edge',
    commands: ['microsoft-edge', 'microsoft-edge-stable'],
    places: ['/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge', ...windows('Microsoft/Edge/Application/msedge.exe')],
  },
  {
    family: 'firefox',
    name: 'Firefox',
    commands: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', ...windows('Mozilla Firefox/firefox.exe')],
  },
];

/** Every known browser on this machine, best first. */
export function findBrowsers(): FoundBrowser[] {
  return KNOWN.flatMap(({ family, name, commands, places }) => {
    const path = [...commands.flatMap(onPath), ...places].find((place) => existsSync(place));
    return path ? [{ family, name, path }] : [];
  });
}

/** Debian and its like, as root: the one case in which a browser can be had without asking. */
export function canInstall(): boolean {
  const isDebian = existsSync('/etc/debian_version') && onPath('apt-get').length > 0;
  return isDebian && process.getuid?.() === 0;
}

const PACKAGES: Record<Family, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** Installs the family's Debian package; throws with apt's own words when it cannot. */
export function install(family: Family): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...words: string[]) => execFileSync('apt-get', ['-qq', ...words], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  apt('update');
  apt('install', '-y', '--no-install-recommends', PACKAGES[family]);
}

/** How to get a browser here, in one line. */
export function howToInstall(family: Family): string {
  if (process.platform === 'darwin') return `brew install --cask ${family}`;
  if (process.platform === 'win32') return family === 'firefox' ? 'winget install Mozilla.Firefox' : 'winget install Google.Chrome';
  const debian = existsSync('/etc/os-release') && /debian|ubuntu/i.test(readFileSync('/etc/os-release', 'utf8'));
  return debian ? `sudo apt-get install ${PACKAGES[family]}` : `install ${family} with the package manager of your system`;
}

function onPath(command: string): string[] {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, command))
    .filter((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}
