import * as v from 'valibot';
import type { MarkStamp } from '../rules/rulebook';
import { MARK_KINDS } from '../rules/seen';
import { type Complaint, complaintsOf, wrong } from './complaint';
import { jsonBytes } from './json-bytes';
import { figure, LONGEST_NAME, LONGEST_REFERENCE, MOST_MARK_BYTES, MOST_MARKS, MOST_REFERENCES } from './limits';
import { choice, fields, formed, ID, must, some, textUpTo } from './parts';
import type { Pack } from './schema';

// A search for what does not belong, and no pattern of the whole: models are millions of letters long.
const isBase64 = (text: string): boolean => text.length % 4 === 0 && !/[^A-Za-z0-9+/]/.test(text.replace(/={1,2}$/, ''));

/** Bytes as text, not empty. */
export const base64 = (longest: number, what: string) =>
  v.pipe(
    v.string(wrong('text')),
    v.nonEmpty('must not be empty'),
    v.maxLength(longest, `is too long; a ${what} may have ${figure(longest)} characters at most`),
    v.check(isBase64, 'must be base64 without spaces'),
  );

const about = {
  name: must('What writers are told it is.', textUpTo(LONGEST_NAME)),
  kind: must('What it is; rules may ask for some kinds only.', choice(MARK_KINDS)),
  references: must(
    'What is looked for: what `muster marks add` made of each picture of the mark.',
    v.pipe(
      some(base64(LONGEST_REFERENCE, 'reference'), 'reference'),
      v.maxLength(MOST_REFERENCES, ({ input }) => `has ${input.length} references; a mark may have ${MOST_REFERENCES} at most`),
    ),
  ),
};

/** A file in the folder `marks` of a pack; its name is the mark's id. */
export const MarkFileSchema = fields('the fields of a mark', about);
const MarkSchema = fields('a mark such as { id: seal, name: …, kind: seal, references: […] }', {
  id: must('The name of its file.', formed(ID, 'lower-case words joined by hyphens')),
  ...about,
});

/** A logo, seal, patch, badge, vehicle or uniform of the agency, with what is looked for in pictures: base64, 1 to 8. */
export type Mark = v.InferOutput<typeof MarkSchema>;

/** What is wrong with a mark; its id, or its place in the list where it has none. */
export interface MarkComplaint extends Complaint {
  mark: string;
}

/** The marks of a pack. One that does not fit is left out and told to `list`; so are all of them where there are too many. */
export function parseMarks(written: unknown, list: (complaint: MarkComplaint) => void): Mark[] {
  if (written === undefined) return [];
  const excess = excessOf(written);
  if (excess) {
    list({ mark: '', path: '', message: excess });
    return [];
  }
  const marks = new Map<string, Mark>();
  (written as unknown[]).forEach((one, i) => {
    const { success, output, issues } = v.safeParse(MarkSchema, one, { abortEarly: true });
    const mark = idOf(one) ?? String(i);
    if (!success) for (const complaint of complaintsOf(issues)) list({ mark, ...complaint });
    else if (marks.has(output.id)) list({ mark, path: 'id', message: 'is the id of another mark of this pack' });
    else marks.set(output.id, output);
  });
  return [...marks.values()];
}

function excessOf(written: unknown): string | undefined {
  if (!Array.isArray(written)) return wrong('a list of marks')({ input: written });
  if (written.length > MOST_MARKS) return `there are ${figure(written.length)} marks; a pack may have ${figure(MOST_MARKS)} at most`;
  if (jsonBytes(written, MOST_MARK_BYTES) <= MOST_MARK_BYTES) return undefined;
  return `marks have more than ${figure(MOST_MARK_BYTES)} bytes (10 MB) as JSON`;
}

function idOf(written: unknown): string | undefined {
  const id = (written as { id?: unknown } | null)?.id;
  return typeof id === 'string' && ID.test(id) ? id : undefined;
}

/** The marks in force with their references, for those who look at pictures. Later packs replace marks of the same id. */
export const marksOf = (packs: readonly Pack[]): Mark[] => [
  ...new Map(packs.flatMap(({ marks = [] }) => marks.map((mark) => [mark.id, mark] as const))).values(),
];

/** What pages are told of a mark. */
export const stampOfMark = ({ id, name, kind }: Mark): MarkStamp => ({ id, name, kind });
