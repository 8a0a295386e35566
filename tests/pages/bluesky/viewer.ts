import { viewer } from '../account';

/** On Bluesky a handle is a domain. */
export const handle = `${viewer.handle.toLowerCase()}.bsky.social`;
export const { initials, name } = viewer;

/** The session as the app keeps it for its next start. */
export function storeSession(): void {
  const account = { service: 'https://bsky.social/', did: `did:example:${viewer.handle.toLowerCase()}`, handle };
  localStorage.setItem('BSKY_STORAGE', JSON.stringify({ session: { accounts: [account], currentAccount: account } }));
}
