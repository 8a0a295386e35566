import { describe, expect, it } from 'vitest';
import { SHAPE_NAMES } from '../../../lib/rules/shapes';
import { good, KINDS, SIGNS, said } from './one-broken-rule';

const SHAPES = SHAPE_NAMES.join(', ');
const METRICS =
  'reading-grade, sentence-words, exclamations, hashtags, emoji, caps-words, characters, words, links, mentions, paragraphs, ' +
  'styled-letters, repeated-signs, line-emoji, alternating-capitals, text-faces, alt-words';
const near = { terms: ['b'] };
const PLACE = '`cues` stands in find, not inside another detector and not in unless';
const WEIGHT = 'must be a number from -1 to 1 with two decimals at most, not 0';
const CONTEXT = 'audience, surface, purpose, network, account, hours, replying, pictures, imageWithoutAlt, weakAlt';
const HOURS = 'must be two different full hours, from and until, such as "22-6" or "9-17"';

describe('a broken rule is left out, and told in full what is wrong: in a detector', () => {
  it.each<[string, unknown, string]>([
    ['text', 'badge', ': must be a detector such as { shape: phone }; is text'],
    ['a list', ['badge'], ': must be a detector such as { shape: phone }; is a list'],
    ['no kind', { within: '5 words' }, `: names no kind of detector; kinds are ${KINDS}`],
    ['an unknown kind', { sentiment: 'angry' }, `.sentiment: there is no kind of detector \`sentiment\`. Kinds are ${KINDS}`],
    [
      'a kind nearly right',
      { trems: ['a'], within: 'post' },
      `.trems: there is no kind of detector \`trems\`; did you mean \`terms\`? Kinds are ${KINDS}`,
    ],
    [
      'a kind of other formats',
      { regex: 'a+' },
      `.regex: there is no kind of detector \`regex\`; did you mean \`pattern\`? Kinds are ${KINDS}`,
    ],
    ['two kinds', { terms: ['a'], shape: 'phone' }, ': names 2 kinds of detector, terms and shape; each needs an entry of its own'],
    [
      'an unknown field',
      { terms: ['a'], exact: true },
      '.exact: there is no field `exact` beside terms; did you mean `case`? Fields there are case, inside, except, language, near, within',
    ],
    ['a field of another kind', { shape: 'phone', case: 'exact' }, ': `case` goes with terms or pattern, not with shape'],
    ['one phrase without a list', { terms: 'badge' }, '.terms: must be a list of phrases; is text; put it in brackets: ["badge"]'],
    ['a number as phrases', { terms: 5 }, '.terms: must be a list of phrases; is a number'],
    ['a number as phrase', { terms: ['badge', 911] }, '.terms.1: must be text; is a number; put it in quotes: "911"'],
    ['an empty phrase', { terms: [' '] }, '.terms.0: must not be empty'],
    ['an unknown case', { terms: ['CI'], case: 'upper' }, '.case: must be one of exact, capital; is "upper"'],
    [
      'a fault three deep',
      { all: [{ any: [{ missing: [{ shpae: 'url' }] }] }] },
      `.all.0.any.0.missing.0.shpae: there is no kind of detector \`shpae\`; did you mean \`shape\`? Kinds are ${KINDS}`,
    ],
    [
      'one fault of a choice of forms',
      { terms: ['a'], near: [{ terms: ['b'] }, { shape: 'phonee' }] },
      `.near.1.shape: must be one of ${SHAPES}; is "phonee", did you mean "phone"?`,
    ],
    ['an unknown shape', { shape: 'shoe-size' }, `.shape: must be one of ${SHAPES}; is "shoe-size"`],
    [
      'a reach in metres',
      { terms: ['a'], within: '8 metres' },
      '.within: must be "sentence", "post" or a number of words such as "8 words"',
    ],
    ['grammar alone', { grammar: '#Verb' }, ': grammar needs an anchor, words that must be there, such as anchor: { terms: [arrested] }'],
    [
      'an anchor that is no words',
      { grammar: '#Verb', anchor: { metric: 'words' } },
      '.anchor.metric: there is no field `metric` here. Fields are terms, case, inside, except, language, shape, any',
    ],
    [
      'an anchor of two kinds',
      { grammar: '#Verb', anchor: { terms: ['a'], shape: 'url' } },
      '.anchor: must be one of the three: terms, a shape or any (a list of them)',
    ],
    ['a pattern', { pattern: 'a+' }, '.pattern: is allowed only in packs that come through managed policy'],
    ['an unknown metric', { metric: 'length', above: 5 }, `.metric: must be one of ${METRICS}; is "length"`],
    ['a metric without a limit', { metric: 'words' }, ': metric needs above or below or both'],
    ['a metric that always speaks', { metric: 'words', above: 3, below: 9 }, ': every post is above 3 or below 9'],
    ['text as a limit', { metric: 'words', above: '9' }, '.above: must be a number; is text'],
    ['a context of nothing', { context: {} }, ': context needs at least one field'],
    [
      'an unknown field of context',
      { context: { replyng: true } },
      `.context.replyng: there is no field \`replyng\` here; did you mean \`replying\`? Fields are ${CONTEXT}`,
    ],
    ['one hour', { context: { hours: '22' } }, `.context.hours: ${HOURS}`],
    ['an hour after midnight', { context: { hours: '22-26' } }, `.context.hours: ${HOURS}`],
    ['no time at all', { context: { hours: '9-9' } }, `.context.hours: ${HOURS}`],
    [
      'a condition that is none',
      { terms: ['a'], near: 'b' },
      '.near: must be a detector such as { shape: phone }, or a list of them; is text',
    ],
    ['no conditions', { terms: ['a'], near: [] }, '.near: needs at least one detector'],
    ['an unknown side', { terms: ['a'], near: [{ terms: ['b'], side: 'left' }] }, '.near.0.side: must be one of before, after; is "left"'],
    ['a side of no condition', { terms: ['a'], side: 'after' }, '.side: `side` goes with a condition, which stands in near'],
    [
      'a side of near alone',
      { near: [{ terms: ['a'] }, { terms: ['b'], side: 'after' }] },
      ': `side` goes with a condition beside another kind; near alone has none',
    ],
    ['near of one', { near: { terms: ['a'] } }, ': near alone is a list of at least two detectors that stand together'],
    [
      'near beside what has no place',
      { missing: [{ terms: ['a'] }], near: { terms: ['b'] } },
      ': near is a condition on words in the post, and missing has none; list both under one all',
    ],
    ['one sign', { cues: SIGNS.slice(1), reach: 0.5 }, '.cues: needs at least two signs'],
    ['signs without a sum', { cues: SIGNS }, ': cues need reach, the sum at which they speak, such as reach: 0.7'],
    [
      'a sum that nothing reaches',
      { cues: [...SIGNS, { ...SIGNS[0], weight: -1 }], reach: 1.01 },
      ': nothing reaches 1.01: the weights above 0 add up to 1',
    ],
    ['a sure sum below the other', { cues: SIGNS, reach: 0.7, sure: 0.6 }, ': sure, 0.6, is below reach, 0.7; it is the higher sum'],
    ['a sum of nought', { cues: SIGNS, reach: 0 }, '.reach: must be a number from 0.01 with two decimals at most'],
    ['signs within words', { cues: SIGNS, reach: 1, within: '5 words' }, ': `within` of cues is post or sentence'],
    ['signs near to something', { cues: SIGNS, reach: 1, near }, ': near is a condition on one of the signs; put it beside that'],
    ['a sum of no signs', { terms: ['a'], reach: 1 }, ': `reach` goes with cues, not with terms'],
    [
      'a sign without a name',
      { cues: [{ weight: 1, terms: ['a'] }, ...SIGNS], reach: 1 },
      '.cues.0.sign: is missing; must be text, or { en: …, es: … }',
    ],
    ['a sign without a weight', { cues: [{ sign: 'a', terms: ['a'] }, ...SIGNS], reach: 1 }, `.cues.0.weight: is missing; ${WEIGHT}`],
    ['a weight of nought', { cues: [{ ...SIGNS[0], weight: 0 }, ...SIGNS], reach: 1 }, `.cues.0.weight: ${WEIGHT}`],
    ['a weight above 1', { cues: [{ ...SIGNS[0], weight: 2 }, ...SIGNS], reach: 1 }, `.cues.0.weight: ${WEIGHT}`],
    ['a weight too fine', { cues: [{ ...SIGNS[0], weight: 0.125 }, ...SIGNS], reach: 1 }, `.cues.0.weight: ${WEIGHT}`],
    [
      'a sign of no kind',
      { cues: [{ sign: 'a', weight: 1 }, ...SIGNS], reach: 1 },
      `.cues.0: names no kind of detector; kinds are ${KINDS}`,
    ],
    [
      'an unknown field of a sign',
      { cues: [{ sign: 'a', weight: 1, terms: ['a'], wieght: 1 }, ...SIGNS], reach: 1 },
      '.cues.0.wieght: there is no field `wieght` beside terms; did you mean `weight`? Fields there are case, inside, except, language, sign, weight, near, within',
    ],
    ['signs among signs', { cues: [{ sign: 'a', weight: 1, cues: SIGNS, reach: 1 }, ...SIGNS], reach: 1 }, `.cues.0.cues: ${PLACE}`],
    ['signs inside another', { any: [{ cues: SIGNS, reach: 1 }] }, `.any.0.cues: ${PLACE}`],
    ['likeness inside another', { any: [{ likeness: 'hate' }] }, `.any.0.likeness: ${PLACE.replace('cues', 'likeness')}`],
    ['signs as a condition', { terms: ['a'], near: { cues: SIGNS, reach: 1 } }, `.near.cues: ${PLACE}`],
  ])('%s', (_, detector, told) => expect(said({ ...good, find: [detector] })).toEqual([`find.0${told}`]));
});

it('signs that add up are told that they stand in find, where they stand in unless', () => {
  expect(said({ ...good, unless: [{ cues: SIGNS, reach: 1 }] })).toEqual([`unless.0.cues: ${PLACE}`]);
});
