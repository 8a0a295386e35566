import { strippedBy } from '../networks/strips';
import { type InspectorStore, NO_PICTURES, tellsOf } from '../state/inspector';
import { toFirstFinding } from './caret';
import type { Checked } from './checked';
import { depthOfControl } from './depth';
import { type Composer, isStandIn, present } from './find';
import { isDark } from './host';
import type { Marks } from './marks';
import type { Pictures } from './pictures';
import { focusedOf } from './tree';

/** What the policy says beside every review, and whether the writer may say whose account it is. */
interface Words {
  contact: string;
  notice: string;
  mayChoose: boolean;
}

/** What the general adapter found on such a site may be another editor than those that were tried. */
const takesFixes = (composer: Composer): boolean => composer.network.takesFixes === true && !isStandIn(composer);

const strips = ({ network: { id, name } }: Composer): string | undefined => (strippedBy(id).known === 'strips' ? name : undefined);

/** Whether `one` says nothing that `other` does not. */
const isAlike = <T extends object>(one: T, other: { [K in keyof T]?: unknown }): boolean =>
  (Object.keys(one) as (keyof T)[]).every((key) => one[key] === other[key]);

/** What fixed places are measured from, which scrollbars are no part of; in quirks mode the root element has another height. */
function viewport(): { width: number; height: number } {
  const { clientWidth, clientHeight } = document.scrollingElement ?? document.documentElement;
  return { width: clientWidth, height: clientHeight };
}

/** What is shown of one composer: marks at the text and the pictures, chip, card and review. */
export class Shown {
  private composer: Composer | undefined;
  private reviews = 0;

  constructor(
    private readonly store: InspectorStore,
    private readonly marks: Marks,
    private readonly pictures: Pictures,
    signal: AbortSignal,
  ) {
    const follow = (): void => this.follow();
    window.addEventListener('scroll', follow, { capture: true, passive: true, signal });
    window.addEventListener('resize', follow, { passive: true, signal });
    store.subscribe((now, before) => now.open !== before.open && this.follow());
  }

  /** Another composer, or the same one with other editors. */
  attend(composer: Composer, isOther: boolean): void {
    this.composer = composer;
    if (isOther)
      this.store.setState({ dark: isDark(composer.root), open: false, takesFixes: takesFixes(composer), strips: strips(composer) });
  }

  show(checked: Checked, { mayChoose }: Words): void {
    const { report, draft } = checked;
    const before = this.store.getState();
    const pictures = this.pictures.progress();
    const isQuiet = report.findings.length === 0 && before.report?.findings.length === 0 && !tellsOf(pictures) && !tellsOf(before.pictures);
    if (!isQuiet) this.marks.show(checked, this.pictures.attached);
    const now = { report, account: draft.account ?? '', audience: draft.audience, mayChoose };
    const isNew = !isAlike(now, before) || !isAlike(pictures, before.pictures);
    // Told again where a site has taken away what was shown; else each word to the views has them drawn anew.
    if (isNew || (!isQuiet && !this.marks.isInPage)) this.store.setState({ ...now, pictures });
    if (!isQuiet) this.follow();
  }

  /** Keeps chip, card and marks where the editor is; they go when it goes. */
  follow(): void {
    const { store, composer } = this;
    const { report, open, pictures, place: before } = store.getState();
    const editor = composer && focusedOf(present(composer).editables);
    const rect = editor?.getBoundingClientRect();
    const isQuiet = !report?.findings.length && !tellsOf(pictures);
    if (!composer || !rect || isQuiet || (rect.width === 0 && rect.height === 0)) {
      if (before) store.setState({ place: undefined });
      return;
    }
    const { top, right, bottom, left } = rect;
    const below = open ? bottom + depthOfControl(composer, bottom) : bottom;
    const place = { top, right, bottom, left, below, ...viewport() };
    // Before the views are drawn: what is read then is laid out already.
    this.marks.place();
    if (!before || !isAlike(place, before)) store.setState({ place });
  }

  review(composer: Composer, checked: Checked, words: Words, postAnyway: () => void): void {
    this.show(checked, words);
    const { store } = this;
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
        contact: words.contact,
        notice: words.notice,
        back: closing(() => toFirstFinding(composer, checked.reading, checked.report)),
        postAnyway: closing(postAnyway),
      },
    });
  }

  clear(): void {
    this.marks.clear();
    this.composer = undefined;
    this.store.setState({ place: undefined, report: undefined, review: undefined, open: false, pictures: NO_PICTURES });
  }
}
