import { viewer } from '../account';

const ids: Record<string, string> = { danacole: '110000000000000001', RivertonPD: '110000000000000002' };
const idOf = (handle: string) => ids[handle] ?? '110000000000000003';

/** The state that the server writes into the page: who is signed in, and on which server. */
export function addInitialState(): void {
  const account = { id: idOf(viewer.handle), username: viewer.handle, acct: viewer.handle, display_name: viewer.name };
  const script = document.createElement('script');
  script.id = 'initial-state';
  script.type = 'application/json';
  script.textContent = JSON.stringify({
    meta: { me: account.id, domain: location.hostname, locale: 'en', title: 'Mastodon' },
    accounts: { [account.id]: account },
  });
  document.head.append(script);
}
