import type { Briefing } from '../messages/messages';
import type { Draft } from '../rules/draft';
import type { Engine } from '../rules/evaluate';
import type { Evidence } from '../rules/evidence';
import type { Edit, Report } from '../rules/report';
import { draftIn, isSame } from './draft';
import type { Composer } from './find';
import type { Attached } from './pictures';
import type { Reading } from './read';

/** A draft as it was read, and what was found in it. */
export interface Checked {
  reading: Reading;
  report: Report;
  draft: Draft;
}

/**
 * Whether `edit` is a fix of what was found in this very draft. The card may still show an earlier one, whose places are
 * others by now.
 */
export const offers = ({ report }: Checked, edit: Edit): boolean =>
  report.findings.some(({ fix }) => fix?.start === edit.start && fix.end === edit.end && fix.text === edit.text);

const NOTHING: Report = {
  verdict: 'clear',
  findings: [],
  shields: [],
  rulebook: '',
  questions: [],
  pictures: [],
  waits: false,
  tooSlow: [],
};

const isEmpty = ({ text, images }: Draft): boolean => text.trim() === '' && !images.some(({ picture }) => picture !== undefined);

export interface Checking {
  briefing: Briefing;
  engine: Engine;
  evidence: Evidence;
  /** What was found last, unless more is known by now. */
  last: Checked | undefined;
  attached: readonly Attached[];
}

/** Reads and checks `composer` as it stands now; what was found in the same draft before, with the same knowledge, is found again. */
export function checked(composer: Composer, { briefing, engine, evidence, last, attached }: Checking): Checked {
  const { reading, draft } = draftIn(composer, briefing, attached);
  if (last && isSame(last.draft, draft)) return { reading, report: last.report, draft };
  return { reading, report: briefing.checks && !isEmpty(draft) ? engine.check(draft, evidence) : NOTHING, draft };
}
