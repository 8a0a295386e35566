import { hash } from '../rules/hash';
import type { EffectivePolicy } from './effective';
import type { ParsedPolicy } from './parse';
import type { PolicyStorage } from './storage';

const KEY = 'compiled';

/**
 * What a policy and the packaged packs compile to, kept for this session of the browser: background scripts end after half
 * a minute and start again with the next page, and compiling takes longer than anybody waits. Browsers empty the session's
 * storage when the extension is updated, so that it never holds what other packs compiled to.
 */
export class Compiled {
  constructor(private readonly session: PolicyStorage['session']) {}

  /** What `parsed` compiled to before, or what `compile` makes of it now. */
  async of(parsed: ParsedPolicy, compile: () => EffectivePolicy): Promise<EffectivePolicy> {
    const of = hash(JSON.stringify(parsed));
    const kept = await this.kept();
    if (kept?.of === of) return kept.policy;
    const policy = compile();
    // Without room for it, it is compiled again.
    this.session?.set({ [KEY]: { of, policy } }).catch(() => undefined);
    return policy;
  }

  private async kept(): Promise<{ of: string; policy: EffectivePolicy } | undefined> {
    try {
      return (await this.session?.get(KEY))?.[KEY] as { of: string; policy: EffectivePolicy } | undefined;
    } catch {
      return undefined;
    }
  }
}
