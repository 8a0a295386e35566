import { describe, expect, it } from 'vitest';
import { type ManagedNode, managedSchema } from '../../../lib/policy/managed-schema';
import { PolicySchema } from '../../../lib/policy/schema';

// The part of Chromium's schema language that no Chromium refuses and none enforces against a value that will grow.
const TYPES = ['object', 'array', 'string', 'number', 'boolean'];
const WORDS = ['type', 'title', 'description', 'properties', 'additionalProperties', 'items'];

function everyNode(node: ManagedNode, path = ''): [string, ManagedNode][] {
  const below = [
    ...Object.entries(node.properties ?? {}),
    ...(node.additionalProperties ? [['*', node.additionalProperties] as const] : []),
    ...(node.items ? [['#', node.items] as const] : []),
  ];
  return [[path, node], ...below.flatMap(([key, child]) => everyNode(child, `${path}/${key}`))];
}

const schema = managedSchema();
const nodes = everyNode(schema);

describe('the schema file of storage.managed', () => {
  it.each(nodes)('"%s" uses nothing that a Chromium may refuse', (_path, node) => {
    expect(TYPES).toContain(node.type);
    expect(Object.keys(node).filter((word) => !WORDS.includes(word))).toEqual([]);
    if (node.type === 'array') expect(node.items).toBeDefined();
    if (node.type === 'object') expect(Boolean(node.properties) !== Boolean(node.additionalProperties)).toBe(true);
  });

  it('has fixed keys at the top, one for every key of the policy, each with a title and a description', () => {
    expect(schema.type).toBe('object');
    expect(Object.keys(schema.properties ?? {})).toEqual(Object.keys(PolicySchema.entries));
    for (const node of Object.values(schema.properties ?? {})) expect(node.title && node.description).toBeTruthy();
  });

  it('delivers entries of mixed kinds as text and choices by rule id', () => {
    const at = (path: string) => nodes.find(([known]) => known === path)?.[1].type;
    expect(at('/packs/#')).toBe('string');
    expect(at('/rules/*/severity')).toBe('string');
    expect(at('/voice/prefer/*')).toBe('string');
    expect(at('/record/enabled')).toBe('boolean');
    expect(at('/graceHours')).toBe('number');
  });
});
