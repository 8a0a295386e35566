import type { Draft } from '../../lib/rules/draft';
import { holds, type Report } from '../../lib/rules/report';
import { draftOf } from '../bench/muster';
import type { Table } from '../bench/table';
import type { Checker } from './agencies';
import type { Section } from './page';
import { shown } from './part';
import { groupedBy, publicFile, rowsOf } from './public-data';
import { share } from './scores';

interface Warning {
  type: string;
  /** The report when the writer says that it is an alert. */
  asAlert: Report;
  /** The report when nothing is said about it. */
  plain: Report;
}

/** Posts of government bodies in 26 crises (CrisisLexT26, Olteanu et al.), on the official account. */
export function alertSections(folder: string, check: Checker): Section[] {
  const csv = publicFile(folder, 'crisislex_government.csv');
  if (csv === undefined) return [{ title: 'CrisisLex', about: `NOT MEASURED: there is no crisislex_government.csv in ${folder}.` }];
  const posts = rowsOf(csv).map((row): Warning => {
    const draft = draftOf(row.text ?? '', 'official');
    const alert: Draft = { ...draft, purpose: 'alert' };
    return { type: row.information_type ?? '', asAlert: check(alert), plain: check(draft) };
  });
  return [
    {
      title: `CrisisLex: ${posts.length} posts of government bodies, what alerts are said to lack`,
      about: 'Each post is checked with the purpose alert. A share is of posts of which the rule said nothing: the element is there.',
      table: elementTable(posts),
    },
    {
      title: 'CrisisLex: the same posts with no purpose given',
      table: flaggedTable(posts),
    },
  ];
}

function elementTable(posts: readonly Warning[]): Table {
  const speaking = ({ findings }: Report): string[] => findings.filter(({ topic }) => topic === 'alert-elements').map(({ rule }) => rule);
  const rules = [...new Set(posts.flatMap(({ asAlert }) => speaking(asAlert)))].sort();
  const cautions = posts.filter(isCaution);
  const others = posts.filter((post) => !isCaution(post));
  const rows = rules.map((rule) =>
    [cautions, others].map((group) => shown(share(group, ({ asAlert }) => !speaking(asAlert).includes(rule)))),
  );
  return { head: ['rule', 'caution and advice', 'all else'], rows: rows.map((row, i) => [rules[i] ?? '', ...row]) };
}

function flaggedTable(posts: readonly Warning[]): Table {
  const rows = [...groupedBy(posts, ({ type }) => type)].map(([type, group]) => [
    type,
    shown(share(group, ({ plain }) => holds(plain.verdict))),
    shown(share(group, ({ plain }) => plain.findings.some(({ topic, severity }) => topic === 'alert-elements' && holds(severity)))),
    shown(share(group, ({ plain }) => plain.findings.some(({ topic, severity }) => topic !== 'alert-elements' && holds(severity)))),
  ]);
  return { head: ['type of information', 'warn or above', 'about alert elements', 'about something else'], rows };
}

const isCaution = ({ type }: Warning): boolean => type === 'Caution and advice';
