import type * as v from 'valibot';
import { figure } from './limits';
import { meant } from './meant';

/** The words for everything that can be wrong with the parts of a pack: what is there, and what would be right. */

export interface Complaint {
  /** Path inside the rule, e.g. `find.0.shape`. */
  path: string;
  message: string;
}

// Nobody reads further.
const MOST_LISTED = 20;
const MOST_NAMED = 5;

type Issue = v.BaseIssue<unknown>;
type Written = Readonly<Record<string, unknown>>;
type Say = (issue: { input: unknown }) => string;

/** For a value of the wrong type; `right` names the right one, as in "a list of phrases". */
export const wrong =
  (right: string): Say =>
  ({ input }) =>
    input === undefined ? `is missing; must be ${right}` : `must be ${right}; is ${nature(input)}${repair(input, right)}`;

/** For a word that is none of `options`; `more` names what else would be right. */
export const notOneOf =
  (options: readonly string[], more = ''): Say =>
  ({ input }) => {
    const right = `one of ${options.join(', ')}${more}`;
    if (typeof input !== 'string') return wrong(right)({ input });
    const guess = meant(input, options);
    return `must be ${right}; is "${short(input)}"${guess === undefined ? '' : `, did you mean "${guess}"?`}`;
  };

/** For an object with the fields `entries`, called `what`; `stranger` words the fields that it does not have. */
export const fieldComplaint =
  (what: string, entries: v.ObjectEntries, stranger = noField) =>
  ({ input, expected, path }: Issue): string => {
    const step = path?.[0];
    if (!step) return wrong(what)({ input });
    if (Array.isArray(step.input)) return wrong(what)({ input: step.input });
    if (expected === 'never') return stranger(step.input as Written, Object.keys(entries));
    const { message } = entries[step.key as string] as { message?: Say };
    return message?.({ input: undefined }) ?? 'is missing';
  };

/** How the fields of an object are spoken of. */
interface Naming {
  one: string;
  many: string;
  where: string;
  /** The names that would be right. */
  right: string;
}

/** "there is no field `severty` here; did you mean `severity`? Fields are …" */
export function noField(written: Written, known: readonly string[], naming?: Naming): string {
  const { one, many, where, right } = naming ?? { one: 'field', many: 'fields', where: ' here', right: `Fields are ${known.join(', ')}` };
  const strangers = Object.keys(written)
    .filter((key) => !known.includes(key))
    .slice(0, MOST_NAMED);
  const names = strangers.map((key) => `\`${short(key)}\``).join(', ');
  const guesses = strangers.flatMap((key) => meant(key, known) ?? []).map((guess) => `\`${guess}\``);
  const asked = guesses.length > 0 ? `; did you mean ${guesses.join(', ')}?` : '.';
  return `there ${strangers.length > 1 ? `are no ${many}` : `is no ${one}`} ${names}${where}${asked} ${right}`;
}

/** What `issues` say, once for each field; the issues inside one entry of `find` or `unless` count as one. At most twenty. */
export function complaintsOf(issues: readonly Issue[]): Complaint[] {
  const first = new Map<string, Complaint>();
  const placed = issues.flatMap((one) => unfolded(one, []));
  const told = placed.filter(({ issue }) => !isMisspelled(issue) && !isMethod(issue));
  for (const { issue, path } of told.length > 0 ? told : placed) {
    const steps = isListForObject(issue) || isMethod(issue) ? path.slice(0, -1) : path;
    const place = (steps[0] === 'find' || steps[0] === 'unless' ? steps.slice(0, 2) : steps).join('.');
    if (!first.has(place)) first.set(place, { path: steps.join('.'), message: isMethod(issue) ? 'must not be a list' : issue.message });
  }
  const all = [...first.values()];
  const more = all.length - MOST_LISTED;
  return more <= 0 ? all : [...all.slice(0, MOST_LISTED), { path: '', message: `has ${figure(more)} more problems` }];
}

interface Placed {
  issue: Issue;
  path: string[];
}

/** The issue itself; for a choice of forms, those of the form that was meant. */
function unfolded(issue: Issue, above: readonly string[]): Placed[] {
  const path = [...above, ...stepsOf(issue)];
  const inner = issue.type === 'union' ? (issue.issues ?? []) : [];
  const deeper = inner.filter((one) => (one.path || one.kind === 'validation') && !isListForObject(one));
  return deeper.length === 0 ? [{ issue, path }] : deeper.flatMap((one) => unfolded(one, path));
}

const stepsOf = ({ path }: Issue): string[] => (path ?? []).map(({ key }) => String(key));

/** A list is an object to valibot, whose indices are fields. */
function isListForObject({ type, path }: Issue): boolean {
  const last = path?.at(-1);
  return type === 'strict_object' && last?.type === 'object' && Array.isArray(last.input);
}

/** A list has the method `find`, which no author wrote. */
const isMethod = ({ input }: Issue): boolean => typeof input === 'function';

/** A field that is missing only because it is there under a name that is nearly right, which has a complaint of its own. */
function isMisspelled({ type, expected, path, input }: Issue): boolean {
  const last = path?.at(-1);
  if (type !== 'strict_object' || expected === 'never' || input !== undefined || !last) return false;
  return Object.keys(last.input as object).some((key) => meant(key, [last.key as string]) !== undefined);
}

function nature(input: unknown): string {
  if (input === null) return 'empty';
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'string') return 'text';
  if (typeof input === 'object') return 'an object';
  return typeof input === 'number' ? 'a number' : String(input);
}

/** YAML takes 911 for a number and one phrase for text. */
function repair(input: unknown, right: string): string {
  if (right.startsWith('text') && (typeof input === 'number' || typeof input === 'boolean')) return `; put it in quotes: "${input}"`;
  if (/^a list of (?!detectors|pictures)/.test(right) && typeof input === 'string') return `; put it in brackets: ["${short(input)}"]`;
  return '';
}

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
