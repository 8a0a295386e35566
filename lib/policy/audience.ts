import type { Audience } from '../rules/draft';
import type { OfficialAccount } from './schema';

/**
 * Whether `account` is one of the agency's own. Without an account nobody knows; without a network every network counts.
 * Stands alone, so that the script in the page does not carry the rest of the policy with it.
 */
export function audienceOf(
  account: string | undefined,
  network: string | undefined,
  { officialAccounts }: { officialAccounts: readonly OfficialAccount[] },
): Audience {
  if (account === undefined || bare(account) === '') return 'unknown';
  const official = officialAccounts.some(
    (known) => (network === undefined || known.network === network.toLowerCase()) && isSame(bare(account), known),
  );
  return official ? 'official' : 'personal';
}

function isSame(wanted: string, { network, handle, page, assetId, name }: OfficialAccount): boolean {
  if ([page, assetId, name].some((value) => value !== undefined && bare(value) === wanted)) return true;
  if (handle === undefined) return false;
  return network === 'mastodon' ? sameFediverse(wanted, bare(handle)) : wanted === bare(handle);
}

/** `name` and `name@server` are the same as far as one can tell; two servers that differ are not. */
function sameFediverse(a: string, b: string): boolean {
  const [nameA, serverA] = a.split('@');
  const [nameB, serverB] = b.split('@');
  return nameA === nameB && (!serverA || !serverB || serverA === serverB);
}

/** Lower case, without leading `@`; of an address the id that it asks for, or its last part. */
function bare(written: string): string {
  const value = written.trim().toLowerCase();
  return (/^https?:\/\//.test(value) ? inAddress(value) : value).replace(/^@+/, '');
}

/** A page without a name of its own has the address `…/profile.php?id=1000`, where only the id tells it from others. */
function inAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const { pathname, searchParams } = new URL(address);
  return searchParams.get('id') ?? pathname.split('/').filter(Boolean).at(-1) ?? '';
}
