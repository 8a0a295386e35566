import type { Briefing, Status } from '../messages/messages';
import type { Equipment } from '../packs/equipment';
import type { Pack } from '../packs/schema';
import { hash } from '../rules/hash';
import type { AccountChoices } from './choices';
import type { Compiled } from './compiled';
import { type EffectivePolicy, effectivePolicy } from './effective';
import { equipmentOf } from './equipment';
import type { ManagedPolicy } from './managed';
import type { ParsedPolicy } from './parse';

// In the policy's `locks`: what the user says about accounts does not count.
const ACCOUNTS_LOCK = 'accounts';

/** The managed policy and the packaged packs, compiled once a change, in the form that pages need. */
export class InForce {
  private latest: { of: ParsedPolicy; policy: Promise<EffectivePolicy> } | undefined;
  private equipped: { of: ParsedPolicy; equipment: Promise<Equipment> } | undefined;

  constructor(
    private readonly starterPacks: readonly Pack[],
    private readonly managed: ManagedPolicy,
    private readonly compiled: Compiled,
    private readonly choices: AccountChoices,
  ) {}

  /** What a page needs to check posts; never waits for the browser's own policy storage. */
  async briefing(): Promise<Briefing> {
    await this.managed.ready;
    return this.briefingOf(await this.effective());
  }

  /** What to look for in pictures. */
  async equipment(): Promise<Equipment> {
    await this.managed.ready;
    const { parsed } = this.managed.current();
    if (this.equipped?.of !== parsed) {
      this.equipped = { of: parsed, equipment: this.effective().then((policy) => equipmentOf(this.starterPacks, parsed, policy)) };
    }
    return this.equipped.equipment;
  }

  async status(): Promise<Status> {
    const { state, problems } = await this.managed.ready.then(() => this.managed.current());
    const effective = await this.effective();
    return {
      policy: state,
      briefing: this.briefingOf(effective),
      problems: [...problems, ...effective.problems],
      origins: effective.origins,
    };
  }

  private effective(): Promise<EffectivePolicy> {
    const { parsed } = this.managed.current();
    if (this.latest?.of !== parsed) {
      this.latest = { of: parsed, policy: this.compiled.of(parsed, () => effectivePolicy(this.starterPacks, parsed)) };
    }
    return this.latest.policy;
  }

  private briefingOf({
    rulebook,
    officialAccounts,
    sites,
    selectors,
    locks,
    contact,
    notice,
    checks,
    pictures,
  }: EffectivePolicy): Briefing {
    const mayChoose = !locks.includes(ACCOUNTS_LOCK);
    const choices = mayChoose ? this.choices.current : {};
    const rest = { officialAccounts, sites, selectors, choices, mayChoose, contact, notice, checks, pictures };
    return { rulebook, ...rest, stamp: hash(rulebook.hash + JSON.stringify(rest)) };
  }
}
