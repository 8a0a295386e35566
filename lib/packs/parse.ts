import * as v from 'valibot';
import { type Classifier, ClassifierSchema, classifierWith } from './classifier';
import { type Complaint, complaintsOf } from './complaint';
import { jsonBytes } from './json-bytes';
import { overLimit } from './limits';
import { parseMarks } from './marks';
import { nestingComplaints } from './nesting';
import { type AuthoredRule, type AuthoredShield, ID, type Pack, type PackHead, PackHeadSchema, RuleSchema, ShieldSchema } from './schema';
import { tooVague, vagueWord } from './vague';

/** What is wrong with a pack: where, and what would be right. The rest of the pack keeps working. */
export interface PackProblem extends Complaint {
  pack: string;
  /** Rule id, `marks/<id>` or `classifier`, or '' when the pack's own head is wrong. */
  rule: string;
}

/** The raw parts of a pack: its head, and each rule or shield by id. */
export interface RawPack {
  head: unknown;
  rules: Record<string, unknown>;
  /** A list, each with its id. */
  marks?: unknown;
  classifier?: unknown;
}

export interface ParsedPack {
  /** Absent only when the head cannot be used, or the pack is above a limit. */
  pack?: Pack;
  problems: PackProblem[];
}

/**
 * Reads a pack part by part. A rule that does not fit is left out and listed; it never costs the others.
 * Detectors of kind `pattern` and a classifier do not fit unless `patterns` is set: for packs that an agency answers for.
 */
export function parsePack(raw: RawPack, { patterns = false } = {}): ParsedPack {
  const id = idOf(raw.head);
  const problems: PackProblem[] = [];
  const list = (rule: string, complaints: readonly Complaint[]): void => {
    problems.push(...complaints.map((complaint) => ({ pack: id, rule, ...complaint })));
  };
  const excess = overLimit(raw);
  if (excess) list('', [{ path: '', message: excess }]);
  const head = excess ? undefined : parseHead(raw.head, (complaints) => list('', complaints));
  if (!head) return { problems };

  const { rules: choices, ...about } = head;
  const pack: Pack = { ...about, choices, rules: [], shields: [] };
  for (const [rule, body] of Object.entries(raw.rules).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const read = parseRule(rule, body, patterns);
    if (Array.isArray(read)) list(rule, read);
    else if ('shield' in read) pack.shields.push(read);
    else pack.rules.push(read);
  }
  const marks = parseMarks(raw.marks, ({ mark, ...complaint }) => list(['marks', mark].filter(Boolean).join('/'), [complaint]));
  if (marks.length > 0) pack.marks = marks;
  const classifier = parseClassifier(raw.classifier, patterns);
  if (Array.isArray(classifier)) list('classifier', classifier);
  else if (classifier) pack.classifier = classifier;
  return { pack, problems };
}

/** The head without what does not fit, of which `list` hears; nothing when a field that must be there is wrong. */
function parseHead(written: unknown, list: (complaints: Complaint[]) => void): PackHead | undefined {
  const result = v.safeParse(PackHeadSchema, written);
  if (result.success) return result.output;
  list(complaintsOf(result.issues));
  const kept = v.safeParse(PackHeadSchema, withoutMisfits(written));
  return kept.success ? kept.output : undefined;
}

/** Without fields that do not fit or that nobody knows, and without entries of `lists` and `rules` that do not fit. */
function withoutMisfits(head: unknown): unknown {
  if (typeof head !== 'object' || head === null) return head;
  const { lists, rules } = PackHeadSchema.entries;
  const written: Record<string, unknown> = { ...head };
  const slimmer = { ...written, lists: entriesThatFit(lists, written.lists), rules: entriesThatFit(rules, written.rules) };
  const fits = ([key, part]: [string, unknown]): boolean =>
    Object.hasOwn(PackHeadSchema.entries, key) && v.is(PackHeadSchema.entries[key as keyof PackHead], part);
  return Object.fromEntries(Object.entries(slimmer).filter(fits));
}

function entriesThatFit(schema: v.GenericSchema, written: unknown): unknown {
  return Object.fromEntries(Object.entries(written ?? {}).filter(([name, entry]) => v.is(schema, { [name]: entry })));
}

/** Bytes of JSON above which the first problem of a rule is enough: a list of a million wrong phrases has a million. */
const LARGE_RULE = 250_000;

/** The rule or shield `id`, or what is wrong with it. */
function parseRule(id: string, body: unknown, patterns: boolean): AuthoredRule | AuthoredShield | Complaint[] {
  if (!ID.test(id)) return [{ path: 'id', message: 'a rule id is lower-case words joined by hyphens, e.g. home-address' }];
  // A list would pass for an object that has the method `find`.
  if (Array.isArray(body)) return [{ path: '', message: 'must be the fields of a rule; is a list' }];
  const nesting = nestingComplaints(body, patterns);
  if (nesting.length > 0) return nesting;
  const isShield = typeof body === 'object' && body !== null && 'shield' in body;
  const abortEarly = jsonBytes(body, LARGE_RULE) > LARGE_RULE;
  const result = v.safeParse(isShield ? ShieldSchema : RuleSchema, body, { abortEarly });
  if (!result.success) return complaintsOf(result.issues);
  const word = 'clause' in result.output ? vagueWord(result.output.clause.title) : undefined;
  if (word !== undefined) return [{ path: 'clause', message: tooVague(word) }];
  return { id, ...result.output } as AuthoredRule | AuthoredShield;
}

function parseClassifier(written: unknown, isAnswered: boolean): Classifier | Complaint[] | undefined {
  if (written === undefined) return undefined;
  if (!isAnswered) return [{ path: '', message: 'is allowed only in packs that come through managed policy' }];
  const { success, output, issues } = v.safeParse(ClassifierSchema, written, { abortEarly: true });
  if (!success) return complaintsOf(issues);
  return classifierWith(output) ?? [{ path: 'file', message: 'is read only where the pack is a folder; put the model into `model`' }];
}

function idOf(head: unknown): string {
  const id = (head as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : '(no id)';
}
