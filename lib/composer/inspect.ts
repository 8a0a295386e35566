import type { Briefing } from '../messages/messages';
import { audienceOf } from '../policy/audience';
import type { Audience, Draft } from '../rules/draft';
import { type Engine, engineFor } from '../rules/evaluate';
import type { Report } from '../rules/report';
import type { InspectorStore } from '../state/inspector';
import { accountOf } from './account';
import { type Composer, refreshed, submitControlOf } from './find';
import { Highlighter, underlinesByField } from './highlight';
import { isDark } from './host';
import type { Inspector, Judgement, Link } from './link';
import { Overlay } from './overlay';
import { fieldSpanOf, type Reading, rangesOf, readEditors } from './read';

// Long enough to let a burst of keys pass, short enough to be taken for "at once".
const PAUSE_MS = 80;
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

const NOTHING: Report = { verdict: 'clear', findings: [], shields: [], rulebook: '' };

/** Reads the attended composer, checks its text and keeps what is shown up to date. */
export class PageInspector implements Inspector {
  private engine: Engine;
  private briefing: Briefing;
  private composer: Composer | undefined;
  private last: Checked | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private controlDepth = 0;
  private readonly highlighter: Highlighter;
  private readonly overlays = new Map<Element, Overlay>();
  private readonly mutations = new MutationObserver(() => this.changed());
  private readonly sizes = new ResizeObserver(() => this.follow());
  private readonly life = new AbortController();
  /** Aborted when the inspector is done with this page. */
  readonly signal = this.life.signal;

  constructor(private readonly options: InspectOptions) {
    this.briefing = options.briefing;
    this.engine = engineFor(options.briefing.rulebook);
    this.highlighter = new Highlighter(options.link.highlights);
    const { signal } = this;
    const follow = (): void => this.follow();
    window.addEventListener('scroll', follow, { capture: true, passive: true, signal });
    window.addEventListener('resize', follow, { passive: true, signal });
    document.addEventListener('selectionchange', () => this.changed(), { passive: true, signal });
    signal.addEventListener('abort', () => this.clear());
  }

  attend(composer: Composer): void {
    if (composer.root !== this.composer?.root) {
      this.clear();
      this.composer = composer;
      this.mutations.observe(composer.root, { subtree: true, childList: true, characterData: true });
      this.options.store.setState({ dark: isDark(composer.root), open: false });
    }
    this.changed();
  }

  private changed(): void {
    if (!this.composer) return;
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      if (this.composer) this.show(this.check(this.composer));
    }, PAUSE_MS);
  }

  judge(composer: Composer): Judgement {
    const checked = this.check(composer);
    return { verdict: checked.report.verdict, review: (postAnyway) => this.review(composer, checked, postAnyway) };
  }

  audience(): Audience {
    return this.last?.draft.audience ?? 'unknown';
  }

  brief(briefing: Briefing): void {
    this.briefing = briefing;
    this.engine = engineFor(briefing.rulebook);
    this.last = undefined;
    this.changed();
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
    this.highlighter.show(reading, report.findings);
    const fields = underlinesByField(reading, report.findings);
    for (const [field, overlay] of this.overlays) {
      if (fields.has(field as HTMLTextAreaElement)) continue;
      overlay.remove();
      this.overlays.delete(field);
      this.sizes.unobserve(field);
    }
    for (const [field, underlines] of fields) {
      const overlay = this.overlays.get(field) ?? new Overlay(field, this.options.overlays);
      this.overlays.set(field, overlay);
      this.sizes.observe(field);
      overlay.draw(underlines);
    }
    const { account = '', audience } = draft;
    this.controlDepth = this.composer ? this.depthOfControl(this.composer) : 0;
    this.options.store.setState({ report, account, audience });
    this.follow();
  }

  /** Keeps chip and overlays where the editor is; they go when it goes. */
  private follow(): void {
    const editor = this.composer && refreshed(this.composer).editables[0];
    const rect = editor?.getBoundingClientRect();
    if (!editor || !rect || (rect.width === 0 && rect.height === 0)) {
      this.options.store.setState({ place: undefined });
      return;
    }
    this.sizes.observe(editor);
    const { top, right, bottom, left } = rect;
    this.options.store.setState({ place: { top, right, bottom, left, below: bottom + this.controlDepth } });
    for (const overlay of this.overlays.values()) overlay.place();
  }

  /** How far below the editor the site's own button ends, in px; the card leaves it free. */
  private depthOfControl(composer: Composer): number {
    const control = submitControlOf(composer)?.getBoundingClientRect();
    const editor = composer.editables[0]?.getBoundingClientRect();
    if (!control || !editor) return 0;
    const depth = control.bottom - editor.bottom;
    return depth > 0 && depth < NEARBY_PX ? depth : 0;
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
          toFirstFinding(composer, checked);
        },
        postAnyway: () => {
          close();
          postAnyway();
        },
      },
    });
  }

  private clear(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.mutations.disconnect();
    this.sizes.disconnect();
    this.highlighter.clear();
    for (const overlay of this.overlays.values()) overlay.remove();
    this.overlays.clear();
    this.composer = undefined;
    this.last = undefined;
    this.options.store.setState({ place: undefined, report: undefined, review: undefined, open: false });
  }
}

/** Puts the caret where the first finding begins. Selecting is all that is done to the editor. */
function toFirstFinding(composer: Composer, { reading, report }: Checked): void {
  const first = report.findings.filter((finding) => finding.end > finding.start).sort((a, b) => a.start - b.start)[0];
  const place = first && fieldSpanOf(reading, first.start, first.end);
  if (place) {
    place.field.focus();
    place.field.setSelectionRange(place.start, place.start);
    return;
  }
  const range = first && rangesOf(reading, first.start, first.end)[0];
  const editor = refreshed(composer).editables.find((editable) => !range || editable.contains(range.startContainer));
  editor?.focus();
  if (range) getSelection()?.collapse(range.startContainer, range.startOffset);
}
