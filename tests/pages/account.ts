/** Who is signed in to a practice page: Dana Cole, or another account with `?as=`. All invented. */
export interface Account {
  handle: string;
  name: string;
  initials: string;
}

const known: Account[] = [
  { handle: 'danacole', name: 'Dana Cole', initials: 'DC' },
  { handle: 'RivertonPD', name: 'Riverton Police Department', initials: 'RP' },
];

export const agency = known[1] as Account;

function find(handle: string): Account {
  const same = known.find((account) => account.handle.toLowerCase() === handle.toLowerCase());
  return same ?? { handle, name: handle, initials: handle.slice(0, 2).toUpperCase() };
}

export const viewer = find(new URLSearchParams(location.search).get('as') ?? 'danacole');

/** A path of the same site that keeps the signed-in account. */
export function keepAccount(path: string): string {
  const as = new URLSearchParams(location.search).get('as');
  return as === null ? path : `${path}${path.includes('?') ? '&' : '?'}as=${encodeURIComponent(as)}`;
}
