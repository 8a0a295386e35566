import { TOPICS, type Topic } from '../../lib/rules/report';
import { atLeast, percent, type Row, type Table, targetTable } from '../bench/table';
import { AGENCIES, KINDS, type Part } from '../corpus/posts';
import { confusionTable } from './confusions';
import { ENOUGH_POSTS, TARGETS } from './floors';
import { type From, type Judged, said } from './judged';
import type { Section } from './page';
import { COUNTS_FROM, kindShare, measuresOf, type Share, share, topicScore } from './scores';

/** What there is to say about a part of the corpus, one table after the other. */
export function partSections(part: Part, judged: readonly Judged[], topics: readonly Topic[]): Section[] {
  if (judged.length === 0) return [{ title: part, about: 'NOT MEASURED: there are no posts.' }];
  return [
    { title: `${part}: ${judged.length} posts against the targets`, table: targetTable(targetRows(judged, topics)) },
    { title: `${part}: by kind`, table: kindTable(judged) },
    { title: `${part}: by account and agency`, table: sliceTable(judged) },
    { title: `${part}: by topic`, table: topicTable(judged, topics) },
    { title: `${part}: meant one thing, said another`, table: confusionTable(judged, topics) },
  ];
}

function targetRows(judged: readonly Judged[], topics: readonly Topic[]): Row[] {
  const measures = measuresOf(judged);
  const kinds = KINDS.map((kind) =>
    atLeast(`${kind} posts ${COUNTS_FROM[kind] === 'info' ? 'found' : 'left alone'}`, measures[kind], TARGETS[kind], percent),
  );
  const scored = topics.map((topic) => [topic, topicScore(judged, topic, 'info')] as const);
  const enough = scored.filter(([, { posts }]) => posts >= ENOUGH_POSTS);
  const mean =
    enough.length > 1 && topics.length === TOPICS.length
      ? [atLeast('F2, mean of the topics below', measures.f2, TARGETS.f2, twoDigits)]
      : [];
  return [...kinds, ...mean, ...enough.map(([topic, { f2 }]) => atLeast(`F2 of ${topic}`, f2, TARGETS.f2, twoDigits))];
}

function kindTable(judged: readonly Judged[]): Table {
  const rows = KINDS.map((kind) => {
    const at = (from: From): string => shown(kindShare(judged, kind, from));
    const posts = kindShare(judged, kind, 'info').of;
    return [kind, String(posts), COUNTS_FROM[kind] === 'info' ? 'found' : 'silent', at('info'), at('advise'), at('warn')];
  });
  return { head: ['kind', 'posts', '', 'any severity', 'advise or above', 'warn or above'], rows };
}

function sliceTable(judged: readonly Judged[]): Table {
  const row = (name: string, slice: readonly Judged[]): string[] => [
    name,
    String(slice.length),
    ...KINDS.map((kind) => shown(kindShare(slice, kind, COUNTS_FROM[kind]))),
  ];
  const audiences = (['personal', 'official'] as const).map((audience) =>
    row(
      audience,
      judged.filter(({ post }) => post.audience === audience),
    ),
  );
  const agencies = AGENCIES.map((agency) =>
    row(
      agency,
      judged.filter(({ post }) => post.agency === agency),
    ),
  );
  return {
    head: ['posts of', 'posts', 'plain found', 'oblique found', 'everyday silent', 'tricky silent', 'shielded silent'],
    rows: [...audiences, ...agencies],
  };
}

function topicTable(judged: readonly Judged[], topics: readonly Topic[]): Table {
  const rows = topics.map((topic) => {
    const any = topicScore(judged, topic, 'info');
    const advise = topicScore(judged, topic, 'advise');
    const ofKind = (kind: 'plain' | 'oblique'): string => {
      const posts = judged.filter(({ post }) => post.kind === kind && post.topics.includes(topic));
      return shown(share(posts, (one) => said(one, 'info').has(topic)));
    };
    const wrong = judged.filter((one) => !one.post.topics.includes(topic) && said(one, 'info').has(topic));
    const inClean = wrong.filter(({ post }) => post.label === 'clean').length;
    const met = any.posts < ENOUGH_POSTS ? 'few posts' : any.f2 >= TARGETS.f2 ? 'met' : 'not met';
    return [
      topic,
      String(any.posts),
      ...[any.precision, any.recall].map(percentOrNone),
      ...[any.f2, advise.f2].map(twoDigits),
      ofKind('plain'),
      ofKind('oblique'),
      `${wrong.length} (${inClean})`,
      met,
    ];
  });
  const head = [
    'topic',
    'posts',
    'precision',
    'recall',
    'F2',
    'F2 advise+',
    'plain found',
    'oblique found',
    'not meant (clean)',
    'F2 target',
  ];
  return { head, rows };
}

const twoDigits = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(2));
export const percentOrNone = (value: number): string => (Number.isNaN(value) ? '–' : percent(value));

/** `12 of 50, 24.0 %`. */
export const shown = ({ count, of }: Share): string => (of === 0 ? '–' : `${count} of ${of}, ${percent(count / of)}`);
