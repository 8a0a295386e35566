import type { Briefing } from '../messages/messages';
import type { Draft } from '../rules/draft';
import type { Engine } from '../rules/evaluate';
import type { Evidence } from '../rules/evidence';
import type { Edit, Report } from '../rules/report';
import { draftIn, isSame } from './draft';
import type { Composer } from './find';
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

/** Reads and checks `composer` as it stands now; what was found in the same draft before, with nothing open, is found again. */
export function checked(
  composer: Composer,
  { briefing, engine, answers, last }: { briefing: Briefing; engine: Engine; answers: Evidence; last: Checked | undefined },
): Checked {
  const { reading, draft } = draftIn(composer, briefing);
  const known = last && isSame(last.draft, draft) ? last.report : undefined;
  // Answers may have come to what was open.
  if (known?.questions.length === 0) return { reading, report: known, draft };
  return { reading, report: briefing.checks && draft.text.trim() !== '' ? engine.check(draft, answers) : NOTHING, draft };
}
