import { launchChromium } from './chromium';
import type { Driver, LaunchOptions } from './driver';
import type { Family } from './find';
import { launchFirefox } from './firefox';

export const launch = (family: Family, options: LaunchOptions): Promise<Driver> =>
  family === 'firefox' ? launchFirefox(options) : launchChromium(options);
