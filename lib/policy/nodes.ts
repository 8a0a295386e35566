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

/** The schema itself, without "may be left out" around it. */
export function unwrapped(schema: v.GenericSchema): v.GenericSchema {
  const { wrapped } = schema as { wrapped?: v.GenericSchema };
  return wrapped ? unwrapped(wrapped) : schema;
}

/** The structure under the checks and titles of a schema. */
export function nodeOf(schema: v.GenericSchema): Node {
  const inner = unwrapped(schema) as Node & { pipe?: readonly [v.GenericSchema] };
  return inner.pipe ? nodeOf(inner.pipe[0]) : inner;
}

export const isStructured = (node: Node): boolean => ['object', 'array', 'record'].includes(node.type);
