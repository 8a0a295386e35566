import type { Briefing } from '../messages/messages';
import { audienceOf } from '../policy/audience';
import type { Audience, Draft } from '../rules/draft';
import { type Engine, engineFor } from '../rules/evaluate';
import type { Report } from '../rules/report';
import type { InspectorStore } from '../state/inspector';
import { accountOf } from './account';
import { toFirstFinding } from './caret';
import { type Composer, refreshed, submitControlOf } from './find';
import { isDark } from './host';
import type { Inspector, Judgement, Link } from './link';
import { Marks } from './marks';
import { type Reading, readEditors } from './read';
import { Rhythm } from './rhythm';

// A button further below belongs to something else, or leaves room for the card above it.
const NEARBY_PX = 160;

export interface InspectOptions {
  link: Link;
  briefing: Briefing;
  store: InspectorStore;
  /** Where overlays are drawn. */
  overlays: ParentNode;
}

interface Checked {
  reading: Reading;
  report: Report;
  draft: Draft;
}

const NOTHING: Report = { verdict: 'clear', findings: [], shields: [], rulebook: '', questions: [], tooSlow: [] };

/** Reads the attended composer, checks its text and keeps what is shown up to date. */
export class PageInspector implements Inspector {
  private engine: Engine;
  private briefing: Briefing;
  private composer: Composer | undefined;
  private last: Checked | undefined;
  private editors: readonly HTMLElement[] = [];
  private readonly marks: Marks;
  private readonly rhythm = new Rhythm(() => this.composer && this.show(this.check(this.composer)));
  private readonly mutations = new MutationObserver(() => this.rhythm.touch());
  private readonly sizes = new ResizeObserver(() => this.follow());
  private readonly life = new AbortController();
  /** Aborted when the inspector is done with this page. */
  readonly signal = this.life.signal;

  constructor(private readonly options: InspectOptions) {
    this.briefing = options.briefing;
    this.engine = engineFor(options.briefing.rulebook);
    this.marks = new Marks(options.link.highlights, options.overlays);
    const { signal } = this;
    const follow = (): void => this.follow();
    window.addEventListener('scroll', follow, { capture: true, passive: true, signal });
    window.addEventListener('resize', follow, { passive: true, signal });
    options.store.subscribe((now, before) => now.open !== before.open && this.follow());
    signal.addEventListener('abort', () => this.clear());
  }

  attend(composer: Composer): void {
    if (composer.root !== this.composer?.root) {
      this.clear();
      this.composer = composer;
      this.options.store.setState({ dark: isDark(composer.root), open: false });
    }
    this.observe(composer.editables);
    this.rhythm.touch();
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
    const checked = this.check(composer);
    return { verdict: checked.report.verdict, review: (postAnyway) => this.review(composer, checked, postAnyway) };
  }

  audience(): Audience {
    return this.last?.draft.audience ?? 'unknown';
  }

  brief(briefing: Briefing): void {
    if (briefing.rulebook.hash !== this.briefing.rulebook.hash) this.engine = engineFor(briefing.rulebook);
    this.briefing = briefing;
    this.last = undefined;
    this.rhythm.touch();
  }

  dispose(): void {
    this.life.abort();
  }

  private check(composer: Composer): Checked {
    const { network, description, editables } = refreshed(composer);
    const reading = readEditors(editables);
    const account = accountOf(composer);
    const draft: Draft = {
      text: reading.text,
      network: network.id,
      surface: description.surface,
      audience: audienceOf(account, network.id, this.briefing),
      images: [],
      ...(account !== undefined && { account }),
    };
    const known = this.last;
    const same =
      known && known.draft.text === draft.text && known.draft.audience === draft.audience && known.draft.surface === draft.surface;
    const report = same ? known.report : this.briefing.checks && draft.text.trim() !== '' ? this.engine.check(draft) : NOTHING;
    this.last = { reading, report, draft };
    return this.last;
  }

  private show({ reading, report, draft }: Checked): void {
    const { store } = this.options;
    const before = store.getState();
    const isQuiet = report.findings.length === 0 && before.report?.findings.length === 0;
    if (!isQuiet) this.marks.show(reading, report.findings);
    const { account = '', audience } = draft;
    if (report !== before.report || account !== before.account || audience !== before.audience)
      store.setState({ report, account, audience });
    if (!isQuiet) this.follow();
  }

  /** Keeps chip, card and overlays where the editor is; they go when it goes. */
  private follow(): void {
    const { store } = this.options;
    const { report, open } = store.getState();
    const editor = this.composer && refreshed(this.composer).editables[0];
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
    const close = (): void => this.options.store.setState({ review: undefined, open: false });
    this.options.store.setState({
      dark: isDark(composer.root),
      review: {
        report: checked.report,
        contact: this.briefing.contact,
        notice: this.briefing.notice,
        back: () => {
          close();
          toFirstFinding(composer, checked.reading, checked.report);
        },
        postAnyway: () => {
          close();
          postAnyway();
        },
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

/** How far below the editor, which ends at `bottom`, the site's own button ends, in px; the card leaves it free. */
function depthOfControl(composer: Composer, bottom: number): number {
  const control = submitControlOf(composer)?.getBoundingClientRect();
  const depth = control ? control.bottom - bottom : 0;
  return depth > 0 && depth < NEARBY_PX ? depth : 0;
}
