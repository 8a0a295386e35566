import { grammar } from './grammar';
import { likeness } from './likeness';
import { marks } from './marks';
import { noNetwork } from './network';
import { networks } from './networks';
import { officialAccounts } from './official';
import { orphanedTab } from './orphan';
import { pictures } from './pictures';
import { managedPolicy } from './policy';
import { promises } from './promises';
import { comparedIn, everyComposer, inBrowser } from './suite';
import { untouchedPages } from './untouched';

inBrowser('chromium', (driver) => {
  everyComposer('chromium', driver);
  officialAccounts(driver);
  grammar(driver);
  likeness(driver);
  pictures('chromium', driver);
  promises('chromium', driver);
  networks(driver);
  untouchedPages('chromium', driver, comparedIn('chromium'));
});
managedPolicy('chromium');
noNetwork('chromium');
marks('chromium');
orphanedTab();
