import type { Finding } from '../../lib/rules/report';
import { draftOf } from '../bench/muster';
import { atLeast, atMost, percent, type Row, targetTable } from '../bench/table';
import type { Checker } from './agencies';
import { HATE_TARGETS } from './floors';
import { reaches } from './judged';
import type { Section } from './page';
import { shown } from './part';
import { groupedBy, publicFile, rowsOf } from './public-data';
import { ratio, share } from './scores';

interface Case {
  functionality: string;
  hateful: boolean;
  findings: readonly Finding[];
}

/** What the profanity list of the highest sureness says of the same cases: recall and false alarms. */
const PLAIN_LIST = '11.6 % and 18.0 %';

/** HateCheck (Röttger et al., 2021), each case as a post on a personal account. */
export function hateSections(folder: string, check: Checker): Section[] {
  const csv = publicFile(folder, 'hatecheck_cases.csv');
  if (csv === undefined) return [{ title: 'HateCheck', about: `NOT MEASURED: there is no hatecheck_cases.csv in ${folder}.` }];
  const cases = rowsOf(csv).map(
    (row): Case => ({
      functionality: row.functionality ?? '',
      hateful: row.label_gold === 'hateful',
      findings: check(draftOf(row.test_case ?? '')).findings,
    }),
  );
  const rows = [...groupedBy(cases, ({ functionality }) => functionality)].map(([name, group]) => [
    name,
    group[0]?.hateful ? 'hateful' : 'not',
    shown(share(group, ({ findings }) => findings.some(isHate))),
    shown(share(group, ({ findings }) => findings.some((finding) => isHate(finding) && reaches(finding, 'advise')))),
    shown(share(group, ({ findings }) => findings.length > 0)),
  ]);
  return [
    { title: `HateCheck: ${cases.length} cases against the targets`, table: targetTable(targetRows(cases)) },
    {
      title: 'HateCheck: by functionality',
      about: `A plain list of swear words and slurs finds and wrongly flags ${PLAIN_LIST}.`,
      table: { head: ['functionality', 'meant', 'hate said', 'hate said, advise or above', 'anything said'], rows },
    },
  ];
}

function targetRows(cases: readonly Case[]): Row[] {
  const saying = (hateful: boolean): number =>
    ratio(
      share(
        cases.filter((one) => one.hateful === hateful),
        ({ findings }) => findings.some(isHate),
      ),
    );
  return [
    atLeast('hateful cases found', saying(true), HATE_TARGETS.recall, percent),
    atMost('other cases flagged', saying(false), HATE_TARGETS.falseAlarms, percent),
  ];
}

const isHate = ({ topic }: Finding): boolean => topic === 'hate';
