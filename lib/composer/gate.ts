import { holds } from '../rules/report';
import { contentOf } from './content';
import type { Composer, Press } from './find';
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
  /** The text is not checked to the end yet; `unchecked` is the writer's way on. */
  checking(unchecked: () => void): void;
  /** The check that was waited for found nothing to ask about: press again. */
  checked(attempt: Attempt): void;
  /** The post is free to go: press again. */
  pressAgain(attempt: Attempt): void;
  /** What was waited for cannot be had: the post is free to go, but not all of it was checked. */
  partlyChecked(attempt: Attempt): void;
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
 * clear → through. Flagged → stopped, review. Still open → stopped, until the rest of the check has come or the writer
 * has had enough of waiting. "Post anyway" arms a pass for exactly this content, used up by the next trusted send. Events that the page itself makes are held like the user's,
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
    if (isClear(judgement)) {
      this.waiting = undefined;
      this.view.clear();
      return true;
    }
    this.hold(attempt, content, judgement);
    return false;
  }

  /** The last of two steps, pressed when the text has left the page. */
  allowsLastStep(control: HTMLElement, byUser: boolean): boolean {
    const first = this.firstStep;
    if (!first || this.isFree(first.content, 'submit', byUser) || isClear(first.judgement)) {
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

  /** Another picture has come: what the writer let pass was the post without it. */
  forgetPass(): void {
    this.pass = undefined;
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
    else this.tell(attempt, content, judgement);
  }

  private hold(attempt: Attempt, content: string, judgement: Judgement): void {
    if (holds(judgement.verdict)) judgement.review(() => this.free(attempt, content));
    else this.wait(attempt, content, judgement.later);
  }

  /** Says what came of waiting. */
  private tell(attempt: Attempt, content: string, judgement: Judgement): void {
    if (this.firstStep?.content === content) this.firstStep.judgement = judgement;
    if (isClear(judgement)) this.view.checked(attempt);
    else this.hold(attempt, content, judgement);
  }

  /** For the inspector, which will call `resume`, or for the `later` judgement of this text. */
  private wait(attempt: Attempt, content: string, later?: Judgement['later']): void {
    this.waiting = attempt;
    this.view.checking(() => {
      this.waiting = undefined;
      this.free(attempt, content);
    });
    // Not `content`: after the first of two steps that text has left the page.
    const written = contentOf(attempt.composer);
    later?.then((judgement) => {
      if (this.waiting !== attempt) return;
      this.waiting = undefined;
      this.view.clear();
      // Who has gone on writing is not interrupted; the next press is judged by itself.
      if (contentOf(attempt.composer) !== written) return;
      if (judgement) return this.tell(attempt, content, judgement);
      this.arm(attempt, content);
      this.view.partlyChecked(attempt);
    });
  }

  private free(attempt: Attempt, content: string): void {
    this.arm(attempt, content);
    this.view.pressAgain(attempt);
  }

  private arm({ step }: Attempt, content: string): void {
    this.pass = { content, steps: new Set(step === 'next' ? ['next', 'submit'] : ['submit']) };
  }

  /** One press may arrive as click and form submit, so a used pass stays good until the current task ends. */
  private isFree(content: string, step: Press['step'], byUser: boolean): boolean {
    if (this.inUse === content) return true;
    if (!byUser) return this.sent?.content === content && performance.now() < this.sent.until;
    if (this.pass?.content !== content || !this.pass.steps.delete(step)) return false;
    this.waiting = undefined;
    this.inUse = content;
    this.sent = { content, until: performance.now() + FOLLOW_MS };
    setTimeout(() => {
      this.inUse = undefined;
    });
    this.view.clear();
    return true;
  }
}

/** Nothing to ask, and nothing open that could become so. */
const isClear = ({ verdict, later }: Judgement): boolean => !holds(verdict) && later === undefined;

/** A fault in the check never costs the user the post. */
function judge(inspector: Inspector, composer: Composer): Judgement | undefined {
  try {
    return inspector.judge(composer);
  } catch (error) {
    console.error('Muster could not check this post.', error);
    return undefined;
  }
}
