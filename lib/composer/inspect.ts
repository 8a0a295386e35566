import type { Briefing } from '../messages/messages';
import { type Engine, engineFor } from '../rules/evaluate';
import type { Edit } from '../rules/report';
import type { InspectorStore } from '../state/inspector';
import { accountsOf } from './account';
import { applyEdit } from './apply';
import { type Ask, Asker } from './asker';
import { type Checked, checked, offers } from './checked';
import { draftIn, isSame } from './draft';
import { Editors } from './editors';
import type { Composer } from './find';
import { whenIdle } from './idle';
import type { DraftState, Inspector, Judgement, Link } from './link';
import { Marks } from './marks';
import { type Looking, Pictures } from './pictures';
import { Rhythm } from './rhythm';
import { Shown } from './shown';

export interface InspectOptions {
  link: Link;
  briefing: Briefing;
  store: InspectorStore;
  /** Where overlays are drawn. */
  overlays: Element;
  /** The way to tier 2. */
  ask: Ask;
  /** The way to where pictures are looked at. */
  looking: Looking;
}

/** The ways in which a picture comes. */
const BRINGS = ['change', 'paste', 'drop'];
/** What may take one out, with a button of the site's, or put the uploaded one in its place. */
const CHANGES = ['click', 'load'];

/** Texts are in the browser's language, and a rule that is slow on this device is switched off. */
const engineHere = ({ rulebook }: Briefing): Engine =>
  engineFor(rulebook, { language: navigator.language.startsWith('es') ? 'es' : 'en', switchOffSlow: true });

/** Reads the attended composer, checks its text and pictures and keeps what is shown up to date. */
export class PageInspector implements Inspector {
  private engine: Engine;
  private briefing: Briefing;
  private composer: Composer | undefined;
  private last: Checked | undefined;
  /** Something was learned that the last report did not know. */
  private isStale = false;
  private due: ReturnType<typeof setTimeout> | undefined;
  private readonly shown: Shown;
  private readonly asker: Asker;
  private readonly pictures: Pictures;
  private readonly rhythm = new Rhythm((isResting) => this.look(isResting));
  private readonly editors = new Editors(
    () => this.rhythm.touch(),
    () => this.shown.follow(),
  );
  private readonly life = new AbortController();
  /** Aborted when the inspector is done with this page. */
  readonly signal = this.life.signal;

  constructor(private readonly options: InspectOptions) {
    const { briefing, link, overlays, looking, ask, store } = options;
    const { signal } = this;
    this.briefing = briefing;
    this.engine = engineHere(briefing);
    this.pictures = new Pictures(looking, () => this.learn(), link.files.splice(0));
    const answered = (): void => {
      this.isStale = true;
    };
    this.asker = new Asker(
      (questions) => ask(questions).finally(answered),
      (id) => this.pictures.seen(id),
    );
    this.shown = new Shown(store, new Marks(link.highlights, overlays), this.pictures, signal);
    for (const type of CHANGES)
      window.addEventListener(type, () => this.pictures.attached.length > 0 && this.rhythm.touch(), { capture: true, signal });
    for (const type of BRINGS) window.addEventListener(type, (event) => this.bring(event), { capture: true, signal });
    signal.addEventListener('abort', () => this.clear());
  }

  attend(composer: Composer): void {
    // With every key it is the same one.
    if (composer !== this.composer) this.turnTo(composer);
    this.rhythm.touch();
    this.editors.rest();
  }

  /** To another composer, or to the same one with other editors: a part of a thread has come. */
  private turnTo(composer: Composer): void {
    const isOther = composer.root !== this.composer?.root;
    if (isOther) this.clear();
    this.composer = composer;
    this.shown.attend(composer, isOther);
    if (isOther) this.prepare();
    this.editors.become(composer.editables);
  }

  /** Before the first letter, so that no keystroke waits for it. */
  private prepare(): void {
    const { composer, briefing, engine } = this;
    if (composer && briefing.checks) whenIdle(() => engine.prepare(draftIn(composer, briefing).draft));
  }

  judge(composer: Composer): Judgement {
    this.attend(composer);
    return this.judgementOn(composer, this.check(composer));
  }

  private judgementOn(composer: Composer, checked: Checked): Judgement {
    const { report, draft } = checked;
    const pictures = this.pictures.whole();
    const later = async (): Promise<Judgement | undefined> => {
      await pictures;
      const answered = await this.asker.whole(draft, this.engine);
      // Once more: by now the pictures may have told what that report did not know.
      return answered && this.judgementOn(composer, { ...checked, report: this.engine.check(draft, this.asker.evidence) });
    };
    const review = (postAnyway: () => void): void => this.shown.review(composer, checked, this.briefing, postAnyway);
    return { verdict: report.verdict, review, ...((report.waits || pictures) && { later: later() }) };
  }

  /** A picture comes, by whatever way. */
  private bring(event: Event): void {
    const isOwn = event.target && this.options.link.hosts.has(event.target);
    if (isOwn || !this.pictures.hear(event, this.composer?.root)) return;
    // Looking takes its time, so that it begins at once; nothing is shown before something is known, or the site shows the picture.
    setTimeout(() => this.composer && this.check(this.composer));
    this.rhythm.touch();
  }

  /** More is known about a picture; what is known of several at once is shown together. */
  private learn(): void {
    this.isStale = true;
    clearTimeout(this.due);
    this.due = setTimeout(() => this.look(true));
  }

  draftState(): DraftState {
    const { composer, last } = this;
    const { questions = [], pictures = [], tooSlow = [] } = last?.report ?? {};
    const accounts = composer ? accountsOf(composer) : [];
    return { accounts, audience: last?.draft.audience ?? 'unknown', unanswered: questions.length + pictures.length > 0, tooSlow };
  }

  /** Puts a fix of the last report into the editor. `false`: it is not there, for whatever reason. */
  async apply(edit: Edit): Promise<boolean> {
    const { composer, last } = this;
    return composer && last && offers(last, edit) ? applyEdit(composer, last.draft.text, edit) : false;
  }

  /** The file behind a picture of the last report, of which it says too much; nothing when the post is another by now. */
  async file(image: number): Promise<Blob | undefined> {
    const { draft, report } = this.last ?? {};
    if (!report?.findings.some((finding) => finding.ofFile && finding.image === image)) return undefined;
    const id = draft?.images[image]?.picture;
    return this.pictures.attached.find((attached) => attached.id === id)?.read();
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

  /** Shows what is known; once the writer rests, asks for what is not, and shows that too unless the text has changed by then. */
  private async look(isResting: boolean): Promise<void> {
    if (!this.composer) return;
    this.editors.listen();
    const checked = this.check(this.composer);
    this.shown.show(checked, this.briefing);
    if (!isResting || checked.report.questions.length === 0) return;
    if (!(await this.asker.whole(checked.draft, this.engine)) || !this.composer) return;
    const again = this.check(this.composer);
    if (isSame(again.draft, checked.draft)) this.shown.show(again, this.briefing);
  }

  private check(composer: Composer): Checked {
    const { briefing, engine, last, pictures } = this;
    const attached = briefing.pictures ? pictures.attachedTo(composer) : [];
    const known = this.isStale ? undefined : last;
    this.isStale = false;
    const now = checked(composer, { briefing, engine, last: known, attached, evidence: this.asker.evidence });
    if (last?.reading.text.trim() && !now.reading.text.trim()) pictures.forgetUnshown(composer.root);
    pictures.lookAt(now.report.pictures);
    this.last = now;
    return now;
  }

  private clear(): void {
    this.rhythm.stop();
    this.editors.clear();
    this.shown.clear();
    this.composer = undefined;
    this.last = undefined;
  }
}
