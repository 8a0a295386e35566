import { useStore } from 'zustand';
import type { Audience } from '../lib/rules/draft';
import { type InspectorStore, type Place, tellsOf } from '../lib/state/inspector';
import { Card } from './Card';
import { Chip } from './Chip';
import type { Clean } from './CleanCopy';
import type { FixActs } from './FixOffer';
import { Review } from './Review';

/** Everything shown in the page. Nothing at all while there is nothing to say. */
export function InPage({
  store,
  onChoose,
  acts,
}: {
  store: InspectorStore;
  onChoose: (audience: Audience) => void;
  acts: Required<FixActs> & { clean: Clean['act'] };
}) {
  const { dark, report, account = '', audience, mayChoose, takesFixes, place, open, review, pictures, strips } = useStore(store);
  // `info` findings belong to the side panel: they never show in the page by themselves.
  const findings = report?.findings.filter((finding) => finding.severity !== 'info') ?? [];
  const choose = audience === 'unknown' && mayChoose ? onChoose : undefined;
  const toggle = () => store.setState({ open: !open });
  return (
    <div className={dark ? 'muster dark' : 'muster'}>
      {report && place && (findings.length > 0 || tellsOf(pictures)) && !review && (
        <>
          <Chip findings={findings} pictures={pictures} open={open} style={chipAt(place)} onToggle={toggle} />
          {open && (
            <Card
              report={{ ...report, findings }}
              pictures={pictures}
              style={cardAt(place)}
              onClose={toggle}
              onChoose={choose}
              acts={{ copy: acts.copy, apply: takesFixes ? acts.apply : undefined }}
              clean={{ act: acts.clean, strips }}
            />
          )}
        </>
      )}
      {review && <Review key={review.number} post={review} audience={audience} account={account} clean={{ act: acts.clean, strips }} />}
    </div>
  );
}

const CHIP = 28;
const GAP = 4;
/** Widths in px: of a chip with a long text, and of the card (assets/styles/inspect.css). */
const CHIP_WIDTH = 140;
const CARD_WIDTH = 388;
/** A card lower than this shows too little to be read. */
const LEAST = 160;
/** With so much room below, the card stands there even if there is more above. */
const ROOMY = 260;

/** Above the editor's right corner, where there is no text; below it when the editor touches the top. Always in sight. */
function chipAt({ top, right, bottom, width, height }: Place): React.CSSProperties {
  const wanted = top >= CHIP + GAP ? top - CHIP - GAP : bottom + GAP;
  return { right: within(width, right, CHIP_WIDTH), top: Math.max(GAP, Math.min(wanted, height - CHIP - GAP)) };
}

/** Below the site's own button, so that it stays within reach; above the chip where there is more room; at the foot of a window that has neither. */
function cardAt({ top, right, below, width, height }: Place): React.CSSProperties {
  const side = within(width, right, CARD_WIDTH);
  const [under, over] = [height - below - 2 * GAP, top - CHIP - 3 * GAP];
  if (Math.max(under, over) < LEAST) return { right: side, bottom: GAP, maxHeight: Math.min(ROOMY, height - 2 * GAP) };
  return under > ROOMY || under >= over
    ? { right: side, top: below + GAP, maxHeight: under }
    : { right: side, bottom: height - top + CHIP + 2 * GAP, maxHeight: over };
}

/** How far from the right edge of a window that is so wide, so that `width` px to its left are in the window too. */
function within(window: number, right: number, width: number): number {
  return Math.max(GAP, Math.min(window - right, window - width - GAP));
}
