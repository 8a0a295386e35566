import { SEVERITIES } from '../../lib/rules/report';
import { isFound, isSilent, type Judged } from './judged';
import type { Section } from './page';

const SHOWN = 40;

/** The mistakes that cost most: clean posts that were spoken about, protected ones and strict severities first, then plain misses. */
export function worstSection(judged: readonly Judged[]): Section {
  const alarms = judged.filter((one) => one.post.label === 'clean' && !isSilent(one, 'advise'));
  alarms.sort((a, b) => Number(b.post.kind === 'shielded') - Number(a.post.kind === 'shielded') || strictness(b) - strictness(a));
  const misses = judged.filter((one) => one.post.kind === 'plain' && !isFound(one, 'info'));
  const lines = [...alarms.slice(0, SHOWN), ...misses.slice(0, SHOWN)].map(({ post, findings }) => {
    const meant = post.topics.length > 0 ? [`meant ${post.topics.join(', ')}`] : [];
    const said = findings.map(({ rule, severity }) => `${rule} (${severity})`).join(', ') || 'nothing';
    return `${[post.id, post.kind, ...meant, `said ${said}`].join(' · ')}\n  ${post.text.replace(/\s+/g, ' ')}`;
  });
  // A post is no Markdown: its stars and hashtags are its own.
  return { title: 'The worst errors', about: ['```text', ...lines, '```'].join('\n') };
}

/** Of the strictest finding; findings come worst first. */
const strictness = ({ findings }: Judged): number => SEVERITIES.indexOf(findings[0]?.severity ?? 'off');
