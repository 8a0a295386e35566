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

/**
 * Whose accounts those are that one draft goes to, the strictest of them. What the user has chosen counts where the policy says nothing.
 * `others`: networks whose accounts post from this one too.
 */
export function audienceOfAll(
  accounts: readonly string[],
  { network, others = [], host }: { network: string; others?: readonly string[]; host: string },
  known: { officialAccounts: readonly OfficialAccount[]; choices: Readonly<Record<string, Audience>> },
): Audience {
  const targets = accounts.length > 0 ? accounts : [undefined];
  const all = targets.map((account) => {
    const byPolicy = audienceOf(account, network, known);
    const isOfficial = byPolicy === 'official' || others.some((other) => audienceOf(account, other, known) === 'official');
    return isOfficial ? 'official' : (known.choices[choiceKey(host, account)] ?? byPolicy);
  });
  return (['official', 'unknown'] as const).find((audience) => all.includes(audience)) ?? 'personal';
}

/** Under what a user's choice about an account is kept: the site, and the account where it is known. */
export const choiceKey = (host: string, account = ''): string => `${host} ${bare(account)}`.trim();

/** The same for a draft that goes to `accounts`; where none is known, for the site. */
export const choiceKeys = (host: string, accounts: readonly string[]): string[] =>
  accounts.length > 0 ? accounts.map((account) => choiceKey(host, account)) : [choiceKey(host)];

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
