import type { Known } from './known';

/** The browser's storage as far as the policy needs it; `browser.storage` fits. An absent area is one the browser lacks. */
export interface PolicyStorage {
  managed?: Readable;
  session?: Area;
  local: Area;
  onChanged: { addListener(listener: (changes: object, area: string) => void): void };
}

interface Readable {
  get(keys: string | null): Promise<Record<string, unknown>>;
}

interface Area extends Readable {
  set(items: Record<string, unknown>): Promise<void>;
}

const KEY = 'managed-policy';

/** What was known last: in this browser session, else in the one before. An area that fails counts as empty. */
export async function lastKnown({ session, local }: PolicyStorage): Promise<Known | undefined> {
  const now = await read(session);
  if (now) return now;
  const before = await read(local);
  // Only a shortcut for the next wake-up; it does no harm when there is no room for it.
  if (before) await session?.set({ [KEY]: before }).catch(() => undefined);
  return before;
}

async function read(area: Readable | undefined): Promise<Known | undefined> {
  try {
    const found = await area?.get(KEY);
    return found?.[KEY] as Known | undefined;
  } catch {
    return undefined;
  }
}

/** Keeps `known` for the next start. @throws what the browser says when there is no room for it. */
export async function keep({ session, local }: PolicyStorage, known: Known): Promise<void> {
  await Promise.all([session?.set({ [KEY]: known }), local.set({ [KEY]: known })]);
}
