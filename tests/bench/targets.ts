import type { BrowserFigures, Sizes } from './built';
import type { FeedFigures } from './feed';
import type { Figures, Stage } from './figures';
import { median } from './measure';
import { type Pace, timesSlower } from './race';
import { atLeast, atMost, kB, ms, notMeasured, percent, type Row, times } from './table';

/** How many times as long as Muster a peer takes; nothing when one of them did not run. */
export function ratioTo({ paces }: Figures, id: 'retext' | 'alex' | 'harper', stage: Stage): number {
  const [slow, fast] = [paces[stage].get(id), paces[stage].get('muster')];
  return slow && fast ? timesSlower(slow, fast) : Number.NaN;
}

/** The figure of the median round: each round met one state of the machine, and most of them no other work. */
const ofRounds = ({ rounds }: Pace, figure: 'clock' | 'p95'): number => median(rounds.map((round) => round[figure]));

/** What was promised of the rules engine, and whether it holds. */
export function engineTargets(figures: Figures, beside: { morePhrases: readonly [Pace, Pace]; postsPerSecond: number }): Row[] {
  const { paces, worst } = figures;
  const [without, withMore] = beside.morePhrases;
  const [short, long] = [paces.short.get('muster'), paces.long.get('muster')];
  if (!short || !long) throw new Error('Muster itself was not measured.');
  return [
    atLeast('280 characters, faster than a frozen retext pipeline', ratioTo(figures, 'retext', 'short'), 8, times),
    atLeast('280 characters, faster than alex', ratioTo(figures, 'alex', 'short'), 15, times),
    atLeast('280 characters, faster than harper.js', ratioTo(figures, 'harper', 'short'), 20, times),
    atMost('tier 1, 280 characters, p50', ofRounds(short, 'clock'), 0.3, ms),
    atMost('tier 1, 280 characters, p95', ofRounds(short, 'p95'), 0.6, ms),
    atMost('tier 1, 3,000 characters, p50', ofRounds(long, 'clock'), 2, ms),
    atMost('10,000 more phrases, 280 characters, p50', withMore.times.p50 - without.times.p50, 0.1, ms),
    ...Object.entries(worst.get('muster') ?? {}).map(([name, slow]) => atMost(`10,000 characters, ${name}, p50`, slow.ms, 16, ms)),
    atLeast('bulk check, read and write as JSON lines', beside.postsPerSecond, 5000, (value) => `${Math.round(value)} posts/s`),
  ];
}

/** What was promised of the extension in a page. */
export function browserTargets(browser: BrowserFigures | undefined): Row[] {
  if (!browser) return [notMeasured('submit gate, typing, watcher at start', 'NOT MEASURED in a browser', '≤ 8 ms, ≤ 5 %, ≤ 3 ms')];
  const { gateMs, typingOverhead, scriptMsPerKey, typingTaskOverhead, watcherStartMs, gateStartMs, feed, firstUnderlineMs } = browser;
  const plain = (what: string, figure: string): Row => ({ what, figure, target: '' });
  return [
    plain('submit gate, 280 characters not judged yet, p50', ms(gateMs.p50)),
    atMost('submit gate, 280 characters not judged yet, p95', gateMs.p95, 8, ms),
    atMost('script time added while typing, one key every 100 ms', typingOverhead, 0.05, percent),
    plain('script time a key, without and with', `${ms(scriptMsPerKey.without)}, ${ms(scriptMsPerKey.with)}`),
    plain('time of all tasks added while typing', percent(typingTaskOverhead)),
    atMost('watcher at start, compile and run, thread time, p50', watcherStartMs, 3, ms),
    plain('its gate, once the page has been read, p50', ms(gateStartMs)),
    ...feedTargets(feed),
    plain('first focus to first underline, p50', ms(firstUnderlineMs.p50)),
    plain('first focus to first underline, p95', ms(firstUnderlineMs.p95)),
  ];
}

/** What watching may cost on a busy feed, beside a page that nobody watches, one that is only listened to, and one that is scanned. */
function feedTargets({ none, listening, muster, scanning }: BrowserFigures['feed']): Row[] {
  const added = (of: FeedFigures): number => of.scriptMs / none.scriptMs - 1;
  const inMB = (bytes: number): string => `${(bytes / 1_000_000).toFixed(2)} MB`;
  return [
    atMost('script time added on a feed of 600 posts, 240 keys, over nobody', added(muster), 0.05, percent),
    {
      what: 'the same for a content script that listens to keydown and input and does nothing',
      figure: percent(added(listening)),
      target: '',
    },
    atMost(
      'script time that Muster adds there beyond that script, as a share of the page alone',
      added(muster) - added(listening),
      0.05,
      percent,
    ),
    { what: 'the same for a watcher that scans the page', figure: percent(added(scanning)), target: '' },
    {
      what: 'time of all tasks added there: listening only, Muster, scanning',
      figure: [listening, muster, scanning].map((of) => percent(of.taskMs / none.taskMs - 1)).join(', '),
      target: '',
    },
    atMost('slowest key to paint there, over the page alone', muster.worstKeyMs / none.worstKeyMs, 1, times),
    {
      what: 'slowest key to paint: nobody, listening only, Muster, scanning',
      figure: [none, listening, muster, scanning].map((of) => ms(of.worstKeyMs)).join(', '),
      target: '',
    },
    atMost('memory added to a tab while watching', muster.heapWatching - none.heapWatching, 3_000_000, inMB),
    { what: 'memory added to a tab while writing', figure: inMB(muster.heapWriting - none.heapWriting), target: '' },
  ];
}

/** What was promised of the package. */
export function sizeTargets(sizes: Sizes | undefined): Row[] {
  if (!sizes) return [notMeasured('watcher, inspector, package', 'NOT MEASURED, no build', '≤ 12 kB, ≤ 90 kB, ≤ 1 MB')];
  return [
    atMost('watcher on X: ears, gate and its network, gzip', sizes.watcher, 12_000, kB),
    atMost('watcher on the network with the largest description, gzip', sizes.largestWatcher, 12_000, kB),
    atMost('inspector, gzip', sizes.inspector, 90_000, kB),
    atMost('package without what pictures are looked at with, compressed', sizes.total, 1_000_000, kB),
    { what: 'what pictures are looked at with, compressed', figure: kB(sizes.pictures), target: '' },
  ];
}
