import { useStore } from 'zustand';
import type { Audience } from '../lib/rules/draft';
import type { InspectorStore, Place } from '../lib/state/inspector';
import { Card } from './Card';
import { Chip } from './Chip';
import { Review } from './Review';

/** Everything shown in the page. Nothing at all while there is nothing to say. */
export function InPage({ store, onChoose }: { store: InspectorStore; onChoose: (audience: Audience) => void }) {
  const { dark, report, account = '', audience, mayChoose, place, open, review } = useStore(store);
  // `info` findings belong to the side panel: they never show in the page by themselves.
  const findings = report?.findings.filter((finding) => finding.severity !== 'info') ?? [];
  const choose = audience === 'unknown' && mayChoose ? onChoose : undefined;
  const toggle = () => store.setState({ open: !open });
  return (
    <div className={dark ? 'muster dark' : 'muster'}>
      {report && place && findings.length > 0 && !review && (
        <>
          <Chip findings={findings} open={open} style={chipAt(place)} onToggle={toggle} />
          {open && <Card report={{ ...report, findings }} style={cardAt(place)} onClose={toggle} onChoose={choose} />}
        </>
      )}
      {review && <Review key={review.number} post={review} audience={audience} account={account} />}
    </div>
  );
}

const CHIP = 28;
const GAP = 4;

/** Above the editor's right corner, where there is no text; below it when the editor touches the top. */
function chipAt({ top, right, bottom }: Place): React.CSSProperties {
  const above = top >= CHIP + GAP;
  return { right: fromRight(right), top: above ? top - CHIP - GAP : Math.min(bottom + GAP, innerHeight - CHIP) };
}

// As in the style sheet: the card's full width, and the room that it leaves at the sides of a narrow window.
const WIDTH = 380;
const SIDES = 16;
/** The least height that shows a finding and its reason. */
const LEAST = 160;

/** Below the site's own button, so that it stays within reach; above the chip where there is more room. Within the window above all. */
function cardAt({ top, right, below }: Place): React.CSSProperties {
  const room = innerHeight - below;
  const least = innerHeight - LEAST - GAP;
  const left = document.documentElement.clientWidth - Math.min(WIDTH, innerWidth - SIDES);
  const across = { right: Math.max(0, Math.min(fromRight(right), left - GAP)) };
  return room > 260 || room > top
    ? { ...across, top: Math.min(below + GAP, least), maxHeight: Math.max(LEAST, room - 2 * GAP) }
    : { ...across, bottom: Math.min(innerHeight - top + CHIP + 2 * GAP, least), maxHeight: Math.max(LEAST, top - CHIP - 3 * GAP) };
}

const fromRight = (right: number): number => Math.max(GAP, document.documentElement.clientWidth - right);
