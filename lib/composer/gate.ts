import { holds } from '../rules/report';
import { type Composer, contentOf, type Press } from './find';
import type { Inspector, Judgement } from './link';

/** What a user's action would send: the control or key, and the composer whose text it is. */
export interface Attempt {
  step: Press['step'];
  /** The control to press again; absent for a keyboard send. */
  control?: HTMLElement;
  composer: Composer;
}

/** What the gate shows; it decides nothing about looks. */
export interface GateView {
  /** The text is not checked yet; `unchecked` is the writer's way on. */
  checking(unchecked: () => void): void;
  /** The check that was waited for found nothing to ask about: press again. */
  checked(attempt: Attempt): void;
  /** The post is free to go: press again. */
  pressAgain(attempt: Attempt): void;
  /** The check failed; the post was let through. */
  notChecked(): void;
  clear(): void;
}

// How long the page's own events may follow a send of the user's: sites first upload pictures and then submit.
const FOLLOW_MS = 10_000;

interface Pass {
  content: string;
  steps: Set<Press['step']>;
}

/**
 * Lets the user's own event through untouched or stops it; it never makes one.
 *
 * clear → through. Flagged → stopped, review. "Post anyway" arms a pass for exactly this content,
 * used up by the next trusted send. Events that the page itself makes are held like the user's,
 * but never use up a pass; they may follow, when the user has just sent the same content.
 */
export class Gate {
  private pass: Pass | undefined;
  private inUse: string | undefined;
  private sent: { content: string; until: number } | undefined;
  private waiting: Attempt | undefined;
  /** What the first of two steps judged; its text is no longer in the page at the second. */
  private firstStep: { composer: Composer; content: string; judgement: Judgement } | undefined;

  constructor(
    private readonly inspector: () => Inspector | undefined,
    private readonly view: GateView,
  ) {}

  /** `true`: let the event through. `false`: stop it; the gate has shown why. `byUser`: a press of the user, not of a script. */
  allows(attempt: Attempt, byUser: boolean): boolean {
    const content = contentOf(attempt.composer);
    if (this.isFree(content, attempt.step, byUser)) return true;
    const inspector = this.inspector();
    if (!inspector) {
      this.wait(attempt, content);
      return false;
    }
    const judgement = judge(inspector, attempt.composer);
    if (judgement === undefined) {
      this.view.notChecked();
      return true;
    }
    if (attempt.step === 'next') this.firstStep = { composer: attempt.composer, content, judgement };
    if (!holds(judgement.verdict)) {
      this.view.clear();
      return true;
    }
    this.hold(attempt, content, judgement);
    return false;
  }

  /** The last of two steps, pressed when the text has left the page. */
  allowsLastStep(control: HTMLElement, byUser: boolean): boolean {
    const first = this.firstStep;
    if (!first || this.isFree(first.content, 'submit', byUser) || !holds(first.judgement.verdict)) {
      this.firstStep = undefined;
      return true;
    }
    this.hold({ step: 'submit', control, composer: first.composer }, first.content, first.judgement);
    return false;
  }

  /** The writer is back at the text: what a first step judged no longer counts. */
  forgetFirstStep(): void {
    this.firstStep = undefined;
  }

  /** The inspector has arrived: judges what was waiting for it. */
  resume(): void {
    const attempt = this.waiting;
    const inspector = this.inspector();
    this.waiting = undefined;
    if (!attempt || !inspector) return;
    this.view.clear();
    const judgement = judge(inspector, attempt.composer);
    const content = contentOf(attempt.composer);
    if (!judgement) this.view.pressAgain(attempt);
    else if (holds(judgement.verdict)) this.hold(attempt, content, judgement);
    else this.view.checked(attempt);
  }

  private hold(attempt: Attempt, content: string, judgement: Judgement): void {
    judgement.review(() => this.free(attempt, content));
  }

  private wait(attempt: Attempt, content: string): void {
    this.waiting = attempt;
    this.view.checking(() => {
      this.waiting = undefined;
      this.free(attempt, content);
    });
  }

  private free(attempt: Attempt, content: string): void {
    this.pass = { content, steps: new Set(attempt.step === 'next' ? ['next', 'submit'] : ['submit']) };
    this.view.pressAgain(attempt);
  }

  /** One press may arrive as click and form submit, so a used pass stays good until the current task ends. */
  private isFree(content: string, step: Press['step'], byUser: boolean): boolean {
    if (this.inUse === content) return true;
    if (!byUser) return this.sent?.content === content && performance.now() < this.sent.until;
    if (this.pass?.content !== content || !this.pass.steps.delete(step)) return false;
    this.inUse = content;
    this.sent = { content, until: performance.now() + FOLLOW_MS };
    setTimeout(() => {
      this.inUse = undefined;
    }, 0);
    this.view.clear();
    return true;
  }
}

/** A fault in the check never costs the user the post. */
function judge(inspector: Inspector, composer: Composer): Judgement | undefined {
  try {
    return inspector.judge(composer);
  } catch (error) {
    console.error('Muster could not check this post.', error);
    return undefined;
  }
}
