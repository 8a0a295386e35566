import type { Audience } from '../rules/draft';
import { choiceKeys } from './audience';

interface Area {
  get(keys: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

const KEY = 'account-choices';
const CHOICES: readonly unknown[] = ['personal', 'official'] satisfies Audience[];

/** What the user has said about accounts that no policy names: by site and account, on this device only. */
export class AccountChoices {
  constructor(private readonly local: Area) {}

  /** A storage that fails, or holds something else, is no choice. */
  async all(): Promise<Record<string, Audience>> {
    const kept = (await this.local.get(KEY).catch(() => ({}) as Record<string, unknown>))[KEY];
    const known = Object.entries(kept ?? {}).filter(([, audience]) => CHOICES.includes(audience));
    return Object.fromEntries(known) as Record<string, Audience>;
  }

  /** `unknown` takes a choice back. */
  async choose(host: string, accounts: readonly string[], audience: Audience): Promise<void> {
    const keys = choiceKeys(host, accounts);
    const others = Object.entries(await this.all()).filter(([key]) => !keys.includes(key));
    const chosen = audience === 'unknown' ? [] : keys.map((key) => [key, audience] as const);
    await this.local.set({ [KEY]: Object.fromEntries([...others, ...chosen]) });
  }
}
