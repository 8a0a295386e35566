import type { Composer } from '../../../lib/composer/find';
import { type Attempt, Gate, type GateView } from '../../../lib/composer/gate';
import type { Inspector, Judgement } from '../../../lib/composer/link';
import type { Verdict } from '../../../lib/rules/report';

/** Stands in for a composer of text fields; of an editor the gate reads nothing but its text. */
export class ComposerStandIn {
  readonly editables: { value: string }[];
  readonly description = {};

  constructor(...texts: string[]) {
    this.editables = texts.map((value) => ({ value }));
  }

  write(text: string): void {
    this.editables[0] = { value: text };
  }

  get text(): string {
    return this.editables.map(({ value }) => value).join(' ');
  }

  as(step: Attempt['step'] = 'submit'): Attempt {
    return { step, composer: this as unknown as Composer };
  }
}

/**
 * Stands in for the inspector: finds the word "flagged", leaves the word "open" to tier 2, and keeps the writer's way on
 * from each review it opened.
 */
export class InspectorStandIn {
  readonly judged: string[] = [];
  readonly reviews: (() => void)[] = [];
  private settle: (judgement: Judgement | undefined) => void = () => {};

  constructor(private readonly verdict: Verdict = 'warn') {}

  judge(composer: Composer): Judgement {
    const { text } = composer as unknown as ComposerStandIn;
    this.judged.push(text);
    const judgement = this.judgement(text.includes('flagged') ? this.verdict : 'clear');
    if (!text.includes('open')) return judgement;
    return { ...judgement, later: new Promise((resolve) => (this.settle = resolve)) };
  }

  /** Tier 2 has answered what was open in the text judged last, or cannot. */
  async answered(verdict: Verdict | undefined): Promise<void> {
    this.settle(verdict && this.judgement(verdict));
    await Promise.resolve();
  }

  private judgement(verdict: Verdict): Judgement {
    return { verdict, review: (postAnyway) => void this.reviews.push(postAnyway) };
  }

  /** The writer presses "Post anyway" in the review that was opened last. */
  postAnyway(): void {
    this.reviews.at(-1)?.();
  }
}

/** Stands in for the view: one word for each thing that was shown. */
class ViewStandIn implements GateView {
  readonly shown: string[] = [];
  /** "Post without the check". */
  unchecked: () => void = () => {};
  askedToPress: Attempt | undefined;

  checking(unchecked: () => void): void {
    this.shown.push('checking');
    this.unchecked = unchecked;
  }
  checked(attempt: Attempt): void {
    this.shown.push('checked');
    this.askedToPress = attempt;
  }
  pressAgain(attempt: Attempt): void {
    this.shown.push('press again');
    this.askedToPress = attempt;
  }
  partlyChecked(attempt: Attempt): void {
    this.shown.push('partly checked');
    this.askedToPress = attempt;
  }
  notChecked(): void {
    this.shown.push('not checked');
  }
  clear(): void {
    this.shown.push('cleared');
  }
}

/** Stands in for the site's own button. */
export const button = (name: string): HTMLElement => ({ name }) as unknown as HTMLElement;

/** A gate with all its neighbours; the inspector may come later, as in a page. */
export function gateWith(inspector?: InspectorStandIn | { judge(): never }) {
  const view = new ViewStandIn();
  const page = { inspector };
  const gate = new Gate(() => page.inspector as unknown as Inspector | undefined, view);
  return {
    gate,
    view,
    arrives: (arrived: InspectorStandIn | { judge(): never }): void => {
      page.inspector = arrived;
      gate.resume();
    },
  };
}
