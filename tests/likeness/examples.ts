import { CLEAN } from '../../lib/likeness/learnt';
import type { Seen } from './rows';

const LONGEST = 120;
const OF_A_TOPIC = 30;

/** Short posts of each topic that a writer can be shown, evenly from all writers. */
export function examplesOf(seen: readonly Seen[]): (readonly [string, string])[] {
  const topics = [...new Set(seen.map((one) => one.class))].filter((topic) => topic !== CLEAN).sort();
  return topics.flatMap((topic) => {
    const short = seen.filter(({ class: own, post }) => own === topic && post.text.length <= LONGEST && !/[\n\t]/.test(post.text));
    const step = Math.max(1, short.length / OF_A_TOPIC);
    const shown = Array.from({ length: Math.min(OF_A_TOPIC, short.length) }, (_, i) => short[Math.floor(i * step)] as Seen);
    return shown.map(({ post }) => [topic, post.text] as const);
  });
}
