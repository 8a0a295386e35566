import { viewer } from '../account';
import { h } from '../dom';

const person = '100000000000001';
const page = '100000000000002';

/** The viewer as Facebook puts it into the page: USER_ID differs when acting as a Page. */
export function pageData(): HTMLScriptElement {
  const acting = viewer.handle === 'RivertonPD';
  const data = { ACCOUNT_ID: person, USER_ID: acting ? page : person, NAME: viewer.name, IS_BUSINESS_PERSON_ACCOUNT: false };
  const require = [['CurrentUserInitialData', [], data, 270]];
  return h('script', { type: 'application/json', 'data-sjs': '' }, JSON.stringify({ require }));
}
