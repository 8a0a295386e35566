import { describe, expect, it } from 'vitest';
import { likenessEvidence } from '../../../lib/likeness/evidence';
import { featuresOf, nameOf } from '../../../lib/likeness/features';
import { LikenessModel } from '../../../lib/likeness/model';
import { modelText } from '../../../lib/likeness/packaged-text';
import { learn } from '../../likeness/learn';
import { rowsOf, type Seen, vocabularyOf } from '../../likeness/rows';
import { headOf, stampOfTune } from '../../likeness/stamp';
import { trimmed } from '../../likeness/trim';
import { sectionOf } from '../../likeness/write';

const TEXTS: [string, string][] = [
  ['conduct', 'slept in the cruiser all night'],
  ['conduct', 'slept in the cruiser the whole shift again'],
  ['conduct', 'napped in the cruiser, paid for it'],
  ['records', 'looked up my neighbor in the system'],
  ['records', 'looked her plate up in the system'],
  ['clean', 'the garden is full of peas'],
  ['clean', 'peas and the whole garden again'],
  ['clean', 'all night at the lake, it is full of stars'],
];
const seen: Seen[] = TEXTS.map(([own, text]) => ({ class: own, names: new Set(featuresOf(text).map(nameOf)) }) as unknown as Seen);
const classes = ['clean', 'conduct', 'records'];
const all = vocabularyOf(seen, 2);
const learnt = () => learn(rowsOf(seen, all, classes), { features: all.names.length, classes: 3 });
const { vocabulary, weights } = trimmed({ vocabulary: all, weights: learnt() }, 3);
const section = (account: string) =>
  sectionOf({ account, classes, reach: 0.4, vocabulary, weights, examples: [['conduct', 'slept in the cruiser all night']] });
const file = `muster likeness 2\n${section('personal')}${section('official')}`;
const model = LikenessModel.read(file);
const evidence = likenessEvidence(() => model, { agency: [], places: [] });
const said = (post: string, alts: string[] = []) => evidence.likeness({ post, alts, official: false }) ?? [];

describe('the model', () => {
  it('learns the same from the same posts', () => {
    expect([...learnt()]).toEqual([...learnt()]);
  });

  it('tells the topics of posts that it has learnt apart, and leaves clean ones alone', () => {
    for (const [own, text] of TEXTS) expect(said(text).map(({ topic }) => topic)[0], text).toBe(own === 'clean' ? undefined : own);
  });

  it('says which words spoke for it, and names the labelled post that is most like it', () => {
    const post = 'I slept in the cruiser';
    const [conduct] = said(post);
    expect(conduct?.example).toBe('slept in the cruiser all night');
    expect(conduct?.telling.map(({ start, end }) => post.slice(start, end)).join(' ')).toMatch(/slept|cruiser/);
    expect(conduct?.telling.reduce((sum, { share }) => sum + share, 0)).toBeGreaterThanOrEqual(99);
  });

  it('reads alternative texts too, which have no place in the post', () => {
    const [conduct] = said('Night off', ['slept in the cruiser']);
    expect(conduct?.topic).toBe('conduct');
    for (const { start, end } of conduct?.telling ?? []) expect([start, end].every((at) => at <= 'Night off'.length)).toBe(true);
  });

  it('knows nothing of a text without a word that it knows', () => expect(said('zzz qqq')).toEqual([]));
  it('is no model without both kinds of account', () =>
    expect(() => LikenessModel.read(`x\n${section('personal')}`)).toThrow('[official]'));
});

it('is packaged as it was learnt from the posts that are there now: npm run train', () => {
  expect(modelText().slice(0, headOf('').length + 16)).toBe(headOf(stampOfTune()));
});
