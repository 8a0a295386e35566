import type { Draft } from '../../lib/rules/draft';
import type { Engine } from '../../lib/rules/evaluate';
import { dice, mutated } from './mutate';

const AUDIENCES = ['personal', 'official', 'unknown'] as const;
/** Every so many cases an engine that remembers sentences must say the same. */
const COMPARE_EVERY = 8;

/** One text, made from `posts` by accident number `seed`, checked; what is wrong with the report, or nothing. */
export function checkText(seed: number, posts: readonly string[], fresh: Engine, remembering: Engine): string | undefined {
  const roll = dice(seed);
  const text = mutated(posts[roll(posts.length)] as string, posts, roll);
  const draft: Draft = { text, network: 'x', surface: 'post', audience: AUDIENCES[roll(3)] ?? 'personal', images: [] };
  const report = fresh.check(draft);
  for (const { rule, start, end, text: words, message } of report.findings) {
    if (start < 0 || end > text.length || start > end) return `${rule}: ${start} to ${end} is not in the text`;
    if (text.slice(start, end) !== words) return `${rule}: ${start} to ${end} is not "${words}"`;
    if (/[\udc00-\udfff]/.test(text[start] ?? '') && /[\ud800-\udbff]/.test(text[start - 1] ?? '')) return `${rule}: cuts a character`;
    if (message === '') return `${rule}: says nothing`;
  }
  if (draft.audience !== 'official' && ['justify', 'stop'].includes(report.verdict)) return `${report.verdict} on a personal account`;
  if ((report.findings.length === 0) !== (report.verdict === 'clear')) return `${report.verdict} with ${report.findings.length} findings`;
  if (seed % COMPARE_EVERY === 0 && JSON.stringify(remembering.check(draft)) !== JSON.stringify(report)) {
    return 'an engine that remembers sentences says something else';
  }
  return undefined;
}
