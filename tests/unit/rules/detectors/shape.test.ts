import { describe, expect, it } from 'vitest';
import { SHAPE_NAMES, type ShapeName } from '../../../../lib/rules/shapes';
import { matches } from '../one-rule';
import { SHAPE_CASES } from './shape-cases';

const found = (shape: ShapeName, text: string) => matches([{ shape }], text);

describe.each(SHAPE_NAMES)('%s', (name) => {
  const { hits, misses } = SHAPE_CASES[name];
  it.each(hits)('is the «…» of: %s', (marked) => {
    const expected = [...marked.matchAll(/«(.*?)»/g)].map((match) => match[1]);
    expect(found(name, marked.replace(/[«»]/g, ''))).toEqual(expected);
  });
  it.each(misses)('is not in: %s', (text) => expect(found(name, text)).toEqual([]));
});

it('a doubtful form counts only when a word that belongs to it stands within five words', () => {
  expect(found('phone', 'call me at 555-0142')).toEqual(['555-0142']);
  expect(found('phone', 'call when you can please and then dial 555-0142')).toEqual([]);
});

it('a disguised number is found, and the span is the writer’s own', () => {
  expect(found('phone', 'call ７０４–５５５–０１４２ now')).toEqual(['７０４–５５５–０１４２']);
});
