import { equipment } from './equipment';
import { grammar } from './grammar';
import { likeness } from './likeness';
import { marks } from './marks';
import { noNetwork } from './network';
import { networks } from './networks';
import { oddPictureFiles } from './odd-pictures';
import { officialAccounts } from './official';
import { pictures } from './pictures';
import { managedPolicy } from './policy';
import { promises } from './promises';
import { comparedIn, everyComposer, inBrowser } from './suite';
import { untouchedPages } from './untouched';

inBrowser('firefox', (driver) => {
  everyComposer('firefox', driver);
  officialAccounts(driver);
  grammar(driver);
  likeness(driver);
  pictures('firefox', driver);
  oddPictureFiles(driver);
  promises('firefox', driver);
  networks(driver);
  untouchedPages('firefox', driver, comparedIn('firefox'));
});
managedPolicy('firefox');
equipment('firefox');
noNetwork('firefox');
marks('firefox');
