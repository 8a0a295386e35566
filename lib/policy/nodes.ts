import type * as v from 'valibot';

/** A schema as the walkers see it: only what tells its structure. */
export interface Node {
  type: string;
  entries?: Record<string, v.GenericSchema>;
  item?: v.GenericSchema;
  key?: v.GenericSchema;
  value?: v.GenericSchema;
  options?: readonly (v.GenericSchema | string)[];
}

const WRAPPERS = new Set(['optional', 'exact_optional']);

/** The schema itself, without "may be left out" around it. */
export function unwrapped(schema: v.GenericSchema): v.GenericSchema {
  let at = schema as v.GenericSchema & { wrapped?: v.GenericSchema };
  while (WRAPPERS.has(at.type) && at.wrapped) at = at.wrapped;
  return at;
}

/** The structure under the checks and titles of a schema. */
export function nodeOf(schema: v.GenericSchema): Node {
  let at = unwrapped(schema) as v.GenericSchema & { pipe?: readonly v.GenericSchema[] };
  while (at.pipe && at.pipe[0] && at.pipe[0] !== at) {
    const first = unwrapped(at.pipe[0]);
    if (first.type === at.type && !(first as typeof at).pipe) return first as unknown as Node;
    at = first;
  }
  return at as unknown as Node;
}

export const isStructured = (node: Node): boolean => ['object', 'array', 'record'].includes(node.type);
