import * as v from 'valibot';
import { type Node, nodeOf, unwrapped } from './nodes';
import { PolicySchema } from './schema';

/** A node of Chromium's schema language: the part of it that no browser refuses. */
export interface ManagedNode {
  type: 'object' | 'array' | 'string' | 'number' | 'boolean';
  title?: string;
  description?: string;
  properties?: Record<string, ManagedNode>;
  additionalProperties?: ManagedNode;
  items?: ManagedNode;
}

/**
 * The schema file of `storage.managed`, from the policy's own. Types only: Chromium drops a whole key for one misfit,
 * so limits and choices are left to `parsePolicy`, which drops the misfit alone and says so.
 */
export function managedSchema(): ManagedNode {
  return managed(PolicySchema);
}

function managed(schema: v.GenericSchema): ManagedNode {
  const inner = unwrapped(schema);
  const title = v.getTitle(inner);
  const description = v.getDescription(inner);
  return { ...structure(nodeOf(inner)), ...(title && { title }), ...(description && { description }) };
}

function structure(node: Node): ManagedNode {
  switch (node.type) {
    case 'object':
      return { type: 'object', properties: mapped(node.entries ?? {}) };
    case 'record':
      return { type: 'object', additionalProperties: managed(node.value as v.GenericSchema) };
    case 'array':
      return { type: 'array', items: item(node.item as v.GenericSchema) };
    case 'union':
      return option(node);
    case 'number':
      // Never "integer": Chromium would drop the key for 3.0, while a whole number fits "number".
      return { type: 'number' };
    case 'boolean':
      return { type: 'boolean' };
    case 'string':
    case 'picklist':
      return { type: 'string' };
    default:
      throw new Error(`the policy schema uses ${node.type}, which the managed schema cannot express`);
  }
}

/** There are no lists of mixed kinds; such an entry is text, and what is more than text is JSON in it. */
function item(schema: v.GenericSchema): ManagedNode {
  return nodeOf(schema).type === 'union' ? { type: 'string' } : managed(schema);
}

function option({ options = [] }: Node): ManagedNode {
  const nodes = options.map((one) => nodeOf(one as v.GenericSchema));
  const chosen = nodes.find((one) => ['object', 'record', 'array'].includes(one.type)) ?? nodes[0];
  return structure(chosen as Node);
}

function mapped(entries: Record<string, v.GenericSchema>): Record<string, ManagedNode> {
  return Object.fromEntries(Object.entries(entries).map(([key, schema]) => [key, managed(schema)]));
}
