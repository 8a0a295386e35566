import type { Finding, Topic } from '../../lib/rules/report';
import { type Judged, reaches, said } from './judged';

/** A post that is not judged as it was meant. */
export interface Mistake extends Judged {
  /** Topics that nobody spoke about, at any severity. */
  missed: Topic[];
  /** What was said at `advise` or above about a topic that was not meant, or at any severity about `topic` when one was asked for. */
  wrong: Finding[];
}

/** Posts judged otherwise than meant, misses first; with `topic` those about it alone. */
export function mistakes(judged: readonly Judged[], topic?: Topic): Mistake[] {
  const about = (other: Topic): boolean => topic === undefined || other === topic;
  const all = judged.map((one): Mistake => {
    const { post, findings } = one;
    const missed = post.topics.filter((meant) => about(meant) && !said(one, 'info').has(meant));
    const wrong = findings.filter((finding) => about(finding.topic) && !post.topics.includes(finding.topic));
    return { ...one, missed, wrong: topic ? wrong : wrong.filter((finding) => reaches(finding, 'advise')) };
  });
  const misses = all.filter(({ missed }) => missed.length > 0);
  const falseAlarms = all.filter(({ missed, wrong }) => missed.length === 0 && wrong.length > 0);
  return [...misses, ...falseAlarms];
}

/** One mistake as lines for a rule writer: what was meant, what was said instead, and the post. */
export function mistakeLines({ post, findings, missed, wrong }: Mistake): string {
  const lines = [
    [missed.length > 0 ? `MISSED ${missed.join(', ')}` : 'FALSE ALARM', post.id, post.kind, post.audience, post.agency, ...details(post)],
    [`  ${post.text.replaceAll('\n', '\n  ')}`],
  ].map((parts) => parts.join(' · '));
  if (missed.length > 0) {
    const words = post.spans.filter(({ topic }) => missed.includes(topic)).map(({ text }) => `“${text}”`);
    lines.push(`  meant: ${post.topics.join(', ')}${words.length > 0 ? ` in ${words.join(', ')}` : ''}`);
  }
  const shown = missed.length > 0 ? findings : wrong;
  for (const { rule, topic, severity, text } of shown) lines.push(`  said: ${topic} by ${rule} (${severity})${text && ` at “${text}”`}`);
  return lines.join('\n');
}

/** What is true of a post beside its words, where it is unusual. */
function details({ surface, purpose, replyTo, images, bio }: Judged['post']): string[] {
  return [
    ...(surface && surface !== 'post' ? [surface] : []),
    ...(purpose ? [`purpose ${purpose}`] : []),
    ...(replyTo ? [`to “${replyTo}”`] : []),
    ...(images ?? []).map(({ alt }) => `picture “${alt ?? ''}”`),
    ...(bio ? [`bio “${bio}”`] : []),
  ];
}
