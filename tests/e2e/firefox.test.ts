import { grammar } from './grammar';
import { likeness } from './likeness';
import { noNetwork } from './network';
import { officialAccounts } from './official';
import { managedPolicy } from './policy';
import { promises } from './promises';
import { everyComposer, inBrowser } from './suite';

inBrowser('firefox', (driver) => {
  everyComposer('firefox', driver);
  officialAccounts(driver);
  grammar(driver);
  likeness(driver);
  promises('firefox', driver);
});
managedPolicy('firefox');
noNetwork('firefox');
