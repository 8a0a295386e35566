import { describe, expect, it } from 'vitest';
import { SHAPE_NAMES, type ShapeName } from '../../../../lib/rules/shapes';
import { draft, engineOf, ruleBody } from '../one-rule';
import { SHAPE_CASES } from '../shapes';

const finder = (shape: ShapeName) => {
  const engine = engineOf({ 'the-rule': ruleBody([{ shape }]) });
  return (text: string): string[] => engine.check(draft(text)).findings.map((finding) => finding.text);
};

const splitAt = (text: string, space: number): string => `${text.slice(0, space)}\n${text.slice(space + 1)}`;

describe.each(SHAPE_NAMES)('%s', (name) => {
  const { hits, misses } = SHAPE_CASES[name];
  const found = finder(name);
  it.each(hits)('is the «…» of: %s', (marked) => {
    const expected = [...marked.matchAll(/«(.*?)»/g)].map((match) => match[1]);
    expect(found(marked.replace(/[«»]/g, ''))).toEqual(expected);
  });
  it.each(misses)('is not in: %s', (text) => expect(found(text)).toEqual([]));
  it('never reaches across a line', () => {
    const broken = hits.flatMap((marked) => [...marked.matchAll(/ (?=[^«]*»)/g)].map(({ index }) => splitAt(marked, index)));
    expect(broken.filter((text) => found(text.replace(/[«»]/g, '')).some((match) => match.includes('\n')))).toEqual([]);
  });
});

describe('a doubtful form', () => {
  const phone = finder('phone');
  const code = finder('radio-code');

  it('counts only when a word that belongs to it stands within five words', () => {
    expect(phone('call me at 555-0142')).toEqual(['555-0142']);
    expect(phone('call when you can please and then dial 555-0142')).toEqual(['555-0142']);
    expect(phone('call when you can please, and then perhaps try 555-0142')).toEqual([]);
  });
  it('is something else when a word of that stands within five words, and the other way round again', () => {
    expect(code('we are 10-8')).toEqual(['10-8']);
    expect(code('it was 10-8 after the first inning')).toEqual([]);
    expect(code('dispatch, it was 10-8 after the first inning')).toEqual(['10-8']);
  });
});

it('a disguised number is found, and the span is the writer’s own', () => {
  expect(finder('phone')('call ７０４–５５５–０１４２ now')).toEqual(['７０４–５５５–０１４２']);
});
