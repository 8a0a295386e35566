import type { Audience } from '../rules/draft';
import { choiceKeys } from './audience';

interface Area {
  get(keys: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

type Choices = Readonly<Record<string, Audience>>;

const KEY = 'account-choices';
const CHOICES: readonly unknown[] = ['personal', 'official'] satisfies Audience[];

/** What the user has said about accounts that no policy names: by site and account, on this device only. */
export class AccountChoices {
  /** As far as they have been read: no check waits for the storage. */
  current: Choices = {};
  /** Settles when they have been read, or cannot be. */
  readonly read: Promise<void>;

  constructor(private readonly local: Area) {
    this.read = this.load();
  }

  /** `unknown` takes a choice back. */
  async choose(host: string, accounts: readonly string[], audience: Audience): Promise<void> {
    await this.read;
    const keys = choiceKeys(host, accounts);
    const others = Object.entries(this.current).filter(([key]) => !keys.includes(key));
    const chosen = CHOICES.includes(audience) ? keys.map((key) => [key, audience] as const) : [];
    this.current = Object.fromEntries([...others, ...chosen]);
    await this.local.set({ [KEY]: this.current });
  }

  /** A storage that fails, or holds something else, is no choice. */
  private async load(): Promise<void> {
    const kept = (await this.local.get(KEY).catch((): Record<string, unknown> => ({})))[KEY];
    const known = Object.entries(kept ?? {}).filter(([, audience]) => CHOICES.includes(audience));
    this.current = Object.fromEntries(known) as Choices;
  }
}
