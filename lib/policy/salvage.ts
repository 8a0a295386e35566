import * as v from 'valibot';
import { isStructured, type Node, nodeOf } from './nodes';
import type { PolicyProblem } from './parse';

export const DROPPED = Symbol('dropped');

type Path = readonly string[];

const WANTED: Record<string, string> = {
  object: 'must be an object { … }, or the same as JSON text',
  record: 'must be an object { … }, or the same as JSON text',
  array: 'must be a list [ … ], or the same as JSON text',
};

/**
 * The parts of `value` that fit `schema`, as they were written; each misfit goes to `problems`.
 * An entry with a bad optional part loses that part; one with a bad required part is dropped itself. A list or object
 * of which nothing is left counts as not set, so that a default takes its place.
 */
export function salvage(schema: v.GenericSchema, value: unknown, path: Path, problems: PolicyProblem[]): unknown {
  const node = nodeOf(schema);
  if (!isStructured(node)) return fits(schema, value, path, problems);
  const read = typeof value === 'string' ? fromJson(value) : value;
  const isList = Array.isArray(read);
  if (typeof read !== 'object' || read === null || isList !== (node.type === 'array')) {
    problems.push(problem(path, 'dropped', WANTED[node.type] as string));
    return DROPPED;
  }
  const kept = isList ? list(node, read, path, problems) : parts(node, read, path, problems);
  if (Object.keys(kept).length === 0 && Object.keys(read).length > 0) return DROPPED;
  return node.type === 'object' && path.length > 0 ? fits(schema, kept, path, problems) : kept;
}

function list(node: Node, items: readonly unknown[], path: Path, problems: PolicyProblem[]): unknown[] {
  const kept = items.map((item, i) => salvage(node.item as v.GenericSchema, item, [...path, String(i)], problems));
  return kept.filter((item) => item !== DROPPED);
}

function parts(node: Node, read: object, path: Path, problems: PolicyProblem[]): Record<string, unknown> {
  const written = Object.entries(read).filter(([, part]) => part !== undefined);
  const kept = written.map(([key, part]) => [key, entry(node, key, part, [...path, key], problems)] as const);
  return Object.fromEntries(kept.filter(([, part]) => part !== DROPPED));
}

function entry(node: Node, key: string, part: unknown, path: Path, problems: PolicyProblem[]): unknown {
  if (node.type === 'record') {
    if (fits(node.key as v.GenericSchema, key, path, problems) === DROPPED) return DROPPED;
    return salvage(node.value as v.GenericSchema, part, path, problems);
  }
  const schema = Object.hasOwn(node.entries ?? {}, key) ? node.entries?.[key] : undefined;
  if (schema) return salvage(schema, part, path, problems);
  problems.push(problem(path, 'unknown', 'is not known to this version and is ignored; check its spelling'));
  return DROPPED;
}

function fits(schema: v.GenericSchema, value: unknown, path: Path, problems: PolicyProblem[]): unknown {
  const result = v.safeParse(schema, value);
  if (result.success) return value;
  for (const issue of result.issues) {
    const missing = issue.received === 'undefined' && issue.expected?.startsWith('"');
    problems.push(problem(path, 'dropped', missing ? `needs ${issue.expected}` : issue.message));
  }
  return DROPPED;
}

/** What `written` holds as JSON; nothing when it is none. */
export function fromJson(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return undefined;
  }
}

function problem(path: Path, kind: PolicyProblem['kind'], message: string): PolicyProblem {
  return { key: path[0] ?? '', path: path.join('.'), kind, message: path.length > 0 ? message : `the policy ${message}` };
}
