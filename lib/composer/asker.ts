import type { Draft } from '../rules/draft';
import type { Engine } from '../rules/evaluate';
import { type Answer, AnsweredQuestions, type Evidence, MOST_QUESTIONS, type Question, questionKey } from '../rules/evidence';
import type { Report } from '../rules/report';
import { isSame } from './draft';

/** Brings tier 2's answers, one for each question. Rejects, or brings nothing, when nobody answers. */
export type Ask = (questions: readonly Question[]) => Promise<readonly Answer[] | undefined>;

// Far more than one post asks; they are gone with the page.
const REMEMBERED = 2000;

/** Has tier 2 answer what the reports on drafts leave open, one request at a time. */
export class Asker {
  /** They belong to sentences, so they stay when the draft changes. */
  private readonly answers = new AnsweredQuestions(REMEMBERED);
  /** Everything that is known beside the draft. */
  readonly evidence: Evidence;
  private turn: Promise<unknown> = Promise.resolve();
  private pending: { draft: Draft; engine: Engine; whole: Promise<Report | undefined> } | undefined;

  /** `picture` is what is known of a picture by now. */
  constructor(
    private readonly ask: Ask,
    picture?: Evidence['picture'],
  ) {
    const { answers } = this;
    this.evidence = {
      grammar: (question) => answers.grammar(question),
      likeness: (question) => answers.likeness(question),
      ...(picture && { picture }),
    };
  }

  /** The report on `draft` with nothing left open; nothing when an answer cannot be had. Never rejects, and asks no more by itself. */
  whole(draft: Draft, engine: Engine): Promise<Report | undefined> {
    const { pending } = this;
    if (pending?.engine === engine && isSame(pending.draft, draft)) return pending.whole;
    const whole = this.turn.then(() => this.complete(draft, engine)).catch(complain);
    this.turn = whole;
    this.pending = { draft, engine, whole };
    whole.then(() => {
      if (this.pending?.whole === whole) this.pending = undefined;
    });
    return whole;
  }

  /** Answers may bring new questions, and a long post asks more than fits into one request. */
  private async complete(draft: Draft, engine: Engine): Promise<Report> {
    const asked = new Set<string>();
    for (;;) {
      const report = engine.check(draft, this.evidence);
      if (report.questions.length === 0) return report;
      const open = report.questions.filter((question) => !asked.has(questionKey(question))).slice(0, MOST_QUESTIONS);
      const answers = open.length > 0 ? await this.ask(open) : undefined;
      if (!answers) throw new Error('a question stays open');
      open.forEach((question, i) => {
        asked.add(questionKey(question));
        this.answers.add(question, answers[i] ?? []);
      });
    }
  }
}

function complain(error: unknown): undefined {
  console.error('Muster could not have this post looked at in the background.', error);
}
