import type { Briefing } from '../messages/messages';
import { type Engine, engineFor } from '../rules/evaluate';
import type { Edit } from '../rules/report';
import type { InspectorStore } from '../state/inspector';
import { accountsOf } from './account';
import { applyEdit } from './apply';
import { type Ask, Asker } from './asker';
import { toFirstFinding } from './caret';
import { type Checked, checked, offers } from './checked';
import { depthOfControl } from './depth';
import { draftIn, isSame } from './draft';
import { type Composer, isStandIn, present } from './find';
import { isDark } from './host';
import { whenIdle } from './idle';
import type { DraftState, Inspector, Judgement, Link } from './link';
import { Marks } from './marks';
import { Rhythm } from './rhythm';
import { focusedOf } from './tree';

export interface InspectOptions {
  link: Link;
  briefing: Briefing;
  store: InspectorStore;
  /** Where overlays are drawn. */
  overlays: ParentNode;
  /** The way to tier 2. */
  ask: Ask;
}

/** What the general adapter found on such a site may be another editor than those that were tried. */
const takesFixes = (composer: Composer): boolean => composer.network.takesFixes === true && !isStandIn(composer);

/** Texts are in the browser's language, and a rule that is slow on this device is switched off. */
const engineHere = ({ rulebook }: Briefing): Engine =>
  engineFor(rulebook, { language: navigator.language.startsWith('es') ? 'es' : 'en', switchOffSlow: true });

/** Reads the attended composer, checks its text and keeps what is shown up to date. */
export class PageInspector implements Inspector {
  private engine: Engine;
  private briefing: Briefing;
  private composer: Composer | undefined;
  private reviews = 0;
  private last: Checked | undefined;
  private editors: readonly HTMLElement[] = [];
  private readonly marks: Marks;
  private readonly asker: Asker;
  private readonly rhythm = new Rhythm(() => this.rest());
  private readonly mutations = new MutationObserver(() => this.rhythm.touch());
  private readonly sizes = new ResizeObserver(() => this.follow());
  private readonly life = new AbortController();
  /** Aborted when the inspector is done with this page. */
  readonly signal = this.life.signal;

  constructor(private readonly options: InspectOptions) {
    this.briefing = options.briefing;
    this.engine = engineHere(options.briefing);
    this.marks = new Marks(options.link.highlights, options.overlays);
    this.asker = new Asker(options.ask);
    const { signal } = this;
    const follow = (): void => this.follow();
    window.addEventListener('scroll', follow, { capture: true, passive: true, signal });
    window.addEventListener('resize', follow, { passive: true, signal });
    options.store.subscribe((now, before) => now.open !== before.open && this.follow());
    signal.addEventListener('abort', () => this.clear());
  }

  attend(composer: Composer): void {
    const isOther = composer.root !== this.composer?.root;
    if (isOther) this.clear();
    // Its editors may be others even where the root is the same: a part of a thread has come.
    this.composer = composer;
    if (isOther) {
      this.options.store.setState({ dark: isDark(composer.root), open: false, takesFixes: takesFixes(composer) });
      this.prepare();
    }
    this.observe(composer.editables);
    this.rhythm.touch();
  }

  /** Before the first letter, so that no keystroke waits for it. */
  private prepare(): void {
    const { composer, briefing, engine } = this;
    if (composer && briefing.checks) whenIdle(() => engine.prepare(draftIn(composer, briefing).draft));
  }

  /** Editors only, not the page around them: a timeline changes all the time. */
  private observe(editors: readonly HTMLElement[]): void {
    if (editors.length === this.editors.length && editors.every((editor, i) => editor === this.editors[i])) return;
    this.editors = editors;
    this.mutations.disconnect();
    this.sizes.disconnect();
    for (const editor of editors) {
      this.mutations.observe(editor, { subtree: true, childList: true, characterData: true });
      this.sizes.observe(editor);
    }
  }

  judge(composer: Composer): Judgement {
    this.attend(composer);
    return this.judgementOn(composer, this.check(composer));
  }

  private judgementOn(composer: Composer, checked: Checked): Judgement {
    const { report, draft } = checked;
    const later = async (): Promise<Judgement | undefined> => {
      const whole = await this.asker.whole(draft, this.engine);
      return whole && this.judgementOn(composer, { ...checked, report: whole });
    };
    const review = (postAnyway: () => void): void => this.review(composer, checked, postAnyway);
    return { verdict: report.verdict, review, ...(report.waits && { later: later() }) };
  }

  draftState(): DraftState {
    const { composer, last } = this;
    const { questions = [], tooSlow = [] } = last?.report ?? {};
    const accounts = composer ? accountsOf(composer) : [];
    return { accounts, audience: last?.draft.audience ?? 'unknown', unanswered: questions.length > 0, tooSlow };
  }

  /** Puts a fix of the last report into the editor. `false`: it is not there, for whatever reason. */
  async apply(edit: Edit): Promise<boolean> {
    const { composer, last } = this;
    return composer && last && offers(last, edit) ? applyEdit(composer, last.draft.text, edit) : false;
  }

  brief(briefing: Briefing): void {
    if (briefing.rulebook.hash !== this.briefing.rulebook.hash) this.engine = engineHere(briefing);
    this.briefing = briefing;
    this.last = undefined;
    this.prepare();
    this.rhythm.touch();
  }

  dispose(): void {
    this.life.abort();
  }

  /** The writer rests: shows what is known, asks for what is not, and shows that too unless the text has changed by then. */
  private async rest(): Promise<void> {
    if (!this.composer) return;
    const checked = this.check(this.composer);
    this.show(checked);
    if (checked.report.questions.length === 0 || !(await this.asker.whole(checked.draft, this.engine)) || !this.composer) return;
    if (isSame(draftIn(this.composer, this.briefing).draft, checked.draft)) this.show(this.check(this.composer));
  }

  private check(composer: Composer): Checked {
    const { briefing, engine, last, asker } = this;
    this.last = checked(composer, { briefing, engine, last, answers: asker.answers });
    return this.last;
  }

  private show({ reading, report, draft }: Checked): void {
    const { store } = this.options;
    const before = store.getState();
    const isQuiet = report.findings.length === 0 && before.report?.findings.length === 0;
    if (!isQuiet) this.marks.show(reading, report.findings);
    const { account = '', audience } = draft;
    if (report !== before.report || account !== before.account || audience !== before.audience)
      store.setState({ report, account, audience, mayChoose: this.briefing.mayChoose });
    if (!isQuiet) this.follow();
  }

  /** Keeps chip, card and overlays where the editor is; they go when it goes. */
  private follow(): void {
    const { store } = this.options;
    const { report, open } = store.getState();
    const editor = this.composer && focusedOf(present(this.composer).editables);
    const rect = editor?.getBoundingClientRect();
    if (!this.composer || !rect || !report?.findings.length || (rect.width === 0 && rect.height === 0)) {
      if (store.getState().place) store.setState({ place: undefined });
      return;
    }
    const { top, right, bottom, left } = rect;
    store.setState({ place: { top, right, bottom, left, below: open ? bottom + depthOfControl(this.composer, bottom) : bottom } });
    this.marks.place();
  }

  private review(composer: Composer, checked: Checked, postAnyway: () => void): void {
    this.show(checked);
    const { store } = this.options;
    /** A dialog tells that it has closed a moment later; the next press may have opened another one by then. */
    const closing = (act: () => void) => () => {
      if (store.getState().review?.number !== number) return;
      store.setState({ review: undefined, open: false });
      act();
    };
    const number = ++this.reviews;
    store.setState({
      dark: isDark(composer.root),
      review: {
        number,
        report: checked.report,
        contact: this.briefing.contact,
        notice: this.briefing.notice,
        back: closing(() => toFirstFinding(composer, checked.reading, checked.report)),
        postAnyway: closing(postAnyway),
      },
    });
  }

  private clear(): void {
    this.rhythm.stop();
    this.mutations.disconnect();
    this.sizes.disconnect();
    this.marks.clear();
    this.editors = [];
    this.composer = undefined;
    this.last = undefined;
    this.options.store.setState({ place: undefined, report: undefined, review: undefined, open: false });
  }
}
