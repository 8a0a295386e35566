import { describe, expect, it } from 'vitest';
import { parsePack } from '../../../lib/packs/parse';
import type { AuthoredDetector } from '../../../lib/packs/schema';
import { SHAPE_NAMES } from '../../../lib/rules/shapes';
import { head, ruleBody, shieldBody } from '../rules/one-rule';

const good: Record<string, unknown> = ruleBody([{ terms: ['badge'] }]);
const shield = shieldBody([{ terms: ['union'] }], ['conduct']);
const parse = (rules: Record<string, unknown>) => parsePack({ head: head(), rules });

/** What is said of a rule `body`, as "path: message". */
function said(body: unknown): string[] {
  const { pack, problems } = parse({ 'a-good-one': good, 'the-rule': body, 'z-good-one': good });
  expect(pack?.rules.map(({ id }) => id)).toEqual(['a-good-one', 'z-good-one']);
  expect(problems.every(({ rule }) => rule === 'the-rule')).toBe(true);
  return problems.map(({ path, message }) => `${path}: ${message}`);
}

const without = (field: string) => Object.fromEntries(Object.entries(good).filter(([key]) => key !== field));

const TOPICS =
  'employment, insignia, speaking-for-agency, investigation, operations, personal-safety, protected-identity, colleague, hate, violence, ' +
  'harassment, sexual, conduct, political, commercial, rumour, guilt, levity, voice, alert-elements, monitoring-disclaimer, ' +
  'accessibility, moderation, records';
const SHAPES = SHAPE_NAMES.join(', ');
const METRICS =
  'reading-grade, sentence-words, exclamations, hashtags, emoji, caps-words, characters, words, links, mentions, paragraphs, ' +
  'styled-letters, repeated-signs, line-emoji, alternating-capitals, text-faces, alt-words';
const SEVERITIES = 'off, info, advise, warn, justify, stop';
const FIELDS = 'topic, severity, needsClause, clause, audience, language, message, why, find, unless, examples, suggest, catalogue';
const KINDS = 'terms, shape, grammar, pattern, metric, all, any, missing, context, cues, likeness, near';
const SIGNS = [
  { sign: 'a shift', weight: 0.5, terms: ['boots off'] },
  { sign: 'at night', weight: 0.5, context: { hours: '22-6' } },
];
const near = { terms: ['b'] };
const PLACE = '`cues` stands in find, not inside another detector and not in unless';
const WEIGHT = 'must be a number from -1 to 1 with two decimals at most, not 0';
const CONTEXT = 'audience, surface, purpose, network, account, hours, replying, pictures, imageWithoutAlt, weakAlt';
const HOURS = 'must be two different full hours, from and until, such as "22-6" or "9-17"';

describe('a broken rule is left out, and told in full what is wrong: in its fields', () => {
  it.each<[string, unknown, string]>([
    ['nothing', null, ': must be the fields of a rule; is empty'],
    ['text', 'badge', ': must be the fields of a rule; is text'],
    ['a list', [good], ': must be the fields of a rule; is a list'],
    [
      'a slip',
      { ...without('severity'), severty: 'warn' },
      `severty: there is no field \`severty\` here; did you mean \`severity\`? Fields are ${FIELDS}`,
    ],
    ['an unknown field', { ...good, colour: 'red' }, `colour: there is no field \`colour\` here. Fields are ${FIELDS}`],
    [
      'two of them',
      { ...good, colour: 'red', whyy: '' },
      `colour: there are no fields \`colour\`, \`whyy\` here; did you mean \`why\`? Fields are ${FIELDS}`,
    ],
    ['a missing topic', without('topic'), `topic: is missing; must be one of ${TOPICS}`],
    ['no topic after the colon', { ...good, topic: null }, `topic: must be one of ${TOPICS}; is empty`],
    ['an unknown topic', { ...good, topic: 'weather' }, `topic: must be one of ${TOPICS}; is "weather"`],
    ['a topic nearly right', { ...good, topic: 'violense' }, `topic: must be one of ${TOPICS}; is "violense", did you mean "violence"?`],
    ['a missing message', without('message'), 'message: is missing; must be text, or { en: …, es: … }'],
    ['an empty message', { ...good, message: ' ' }, 'message: must not be empty'],
    ['a number as message', { ...good, message: 911 }, 'message: must be text, or { en: …, es: … }; is a number; put it in quotes: "911"'],
    ['a list as message', { ...good, message: ['a'] }, 'message: must be text, or { en: …, es: … }; is a list'],
    ['a message without English', { ...good, message: { es: 'Hola' } }, 'message.en: is missing; must be text'],
    ['an unknown language', { ...good, why: { en: 'Hi', de: 'Hallo' } }, 'why.de: there is no field `de` here. Fields are en, es'],
    [
      'an unknown severity',
      { ...good, severity: 'fatal' },
      `severity: must be one of ${SEVERITIES}, or { personal: …, official: … }; is "fatal"`,
    ],
    [
      'a severity for one account',
      { ...good, severity: { personal: 'info' } },
      `severity.official: is missing; must be one of ${SEVERITIES}`,
    ],
    [
      'an audience nearly right',
      { ...good, audience: 'oficial' },
      'audience: must be one of personal, official, any; is "oficial", did you mean "official"?',
    ],
    ['yes for true', { ...good, needsClause: 'yes' }, 'needsClause: must be true or false; is text'],
    [
      'a number as clause number',
      { ...good, clause: { title: 'Conduct', number: 4.2 } },
      'clause.number: must be text; is a number; put it in quotes: "4.2"',
    ],
    [
      'a link that is none',
      { ...good, clause: { title: 'Conduct', link: 'page 4' } },
      'clause.link: must be a web address such as https://agency.example/policy',
    ],
    [
      'a link that runs a script',
      { ...good, clause: { title: 'Conduct', link: 'javascript:alert(1)' } },
      'clause.link: must be a web address such as https://agency.example/policy',
    ],
    [
      'a list as clause',
      { ...good, clause: ['Conduct'] },
      'clause: must be the title of a clause, or { title: …, number: …, link: … }; is a list',
    ],
    ['a wrong catalogue number', { ...good, catalogue: 'SS1' }, 'catalogue: must be two capital letters and two digits, such as SS-01'],
    ['an unknown language of phrases', { ...good, language: 'de' }, 'language: must be one of en, es, any; is "de"'],
    ['no detectors', { ...good, find: [] }, 'find: needs at least one detector'],
    ['text as detectors', { ...good, find: 'badge' }, 'find: must be a list of detectors; is text'],
    ['one detector without a list', { ...good, unless: { terms: ['a'] } }, 'unless: must be a list of detectors; is an object'],
    ['no example that passes', { ...good, examples: { flag: ['a'], pass: [] } }, 'examples.pass: needs at least one example'],
    [
      'an example that is no list',
      { ...good, examples: { flag: 'a', pass: ['b'] } },
      'examples.flag: must be a list of examples; is text; put it in brackets: ["a"]',
    ],
    [
      'an example without text',
      { ...good, examples: { flag: [{ txt: 'a' }], pass: ['b'] } },
      'examples.flag.0.txt: there is no field `txt` here; did you mean `text`? Fields are text, audience, surface, purpose, network, account, hour, replyTo, images',
    ],
    [
      'an hour that is none',
      { ...good, examples: { flag: [{ text: '', hour: 24 }], pass: ['b'] } },
      'examples.flag.0.hour: must be a whole hour from 0 to 23',
    ],
    [
      'a picture that is none',
      { ...good, examples: { flag: [{ text: '', images: ['a'] }], pass: ['b'] } },
      'examples.flag.0.images.0: must be a picture such as { alt: "A map" }; is text',
    ],
    ['a shield that silences nothing', { ...shield, shield: { silences: [], scope: 'post' } }, 'shield.silences: needs at least one topic'],
    [
      'a shield of unknown reach',
      { ...shield, shield: { silences: ['hate'], scope: 'sentense' } },
      'shield.scope: must be one of clause, quote, sentence, post; is "sentense", did you mean "sentence"?',
    ],
    [
      'a shield with a topic',
      { ...shield, topic: 'hate' },
      'topic: there is no field `topic` here. Fields are shield, audience, language, message, why, find, unless, examples',
    ],
  ])('%s', (_, body, told) => expect(said(body)).toEqual([told]));

  it('an id that is none', () => {
    const { problems } = parse({ 'Home Address': good });
    expect(problems.map(({ path, message }) => `${path}: ${message}`)).toEqual([
      'id: a rule id is lower-case words joined by hyphens, e.g. home-address',
    ]);
  });
});

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

describe('a rule with more than one fault', () => {
  it('is told each once, those inside one detector as one', () => {
    const find = [{ shape: 'fax', terms: [], above: 'x' }, { terms: ['a'] }, { any: [{}, { trems: [] }, 'x'] }];
    expect(said({ ...good, find, topic: 'weather', suggest: '' }).map((line) => line.split(': ')[0])).toEqual([
      'topic',
      'find.0.terms',
      'find.2.any.0',
      'suggest',
    ]);
  });

  it('is told the first twenty', () => {
    const examples = { flag: Array.from({ length: 100 }, () => 5), pass: ['a'] };
    const lines = said({ ...good, examples });
    expect(lines).toHaveLength(21);
    expect(lines.at(-1)).toBe(': has 80 more problems');
  });

  it('of very many parts is told the first', () => {
    expect(said({ ...good, find: [{ any: Array.from({ length: 100_000 }, () => ({})) }] })).toEqual([
      `find.0.any.0: names no kind of detector; kinds are ${KINDS}`,
    ]);
  });
});

describe('every part of the format is read', () => {
  const near = { terms: ['my house'], within: '8 words', side: 'before' as const };
  it.each<[string, AuthoredDetector]>([
    ['phrases', { terms: ['CI'], case: 'exact', except: ['CI pipeline'], language: 'en', near }],
    ['phrases inside words', { terms: ['polic'], inside: true }],
    ['capitals', { terms: ['may'], case: 'capital' }],
    [
      'grammar',
      { grammar: '#Pronoun (arrested|charged)', anchor: { any: [{ terms: ['arrested', 'charged'] }, { shape: 'person-name' }] }, near },
    ],
    ['a measure', { metric: 'reading-grade', above: 9, below: 2 }],
    ['a measure against nought', { metric: 'exclamations', above: 0 }],
    ['context', { context: { account: ['RivertonPD'], hours: '22-6', replying: false, pictures: true } }],
    ['one inside another', { all: [{ any: [{ terms: ['a'], near }, { shape: 'phone' }] }, { missing: [{ terms: ['b'] }] }], near }],
  ])('%s', (_, detector) => {
    const body = { ...good, find: [detector], unless: [{ ...detector, within: 'post' }] };
    const { pack, problems } = parse({ 'the-rule': body });
    expect(problems).toEqual([]);
    expect(pack?.rules[0]).toMatchObject({ find: [detector], unless: [{ ...detector, within: 'post' }] });
  });

  it('signs that add up', () => {
    const find = [{ cues: [...SIGNS, { sign: { en: 'a' }, weight: -1, shape: 'phone', near }], reach: 0.7, sure: 1, within: 'sentence' }];
    expect(parse({ 'the-rule': { ...good, find } }).pack?.rules[0]).toMatchObject({ find });
  });

  it('texts by language, and the language of the phrases', () => {
    const texts = { message: { en: 'Hi', es: 'Hola' }, why: { en: 'So.' }, suggest: 'Wait.', language: 'es' };
    expect(parse({ 'the-rule': { ...good, ...texts } }).pack?.rules[0]).toMatchObject(texts);
  });

  it.each(['clause', 'quote', 'sentence', 'post'])('a shield that reaches over a %s', (scope) => {
    const shielded = { ...shield, shield: { silences: ['hate'], scope } };
    expect(parse({ 'the-shield': shielded }).pack?.shields[0]?.shield.scope).toBe(scope);
  });
});

describe('patterns', () => {
  const rules = { good, deep: { ...good, find: [{ all: [{ shape: 'phone' }, { any: [{ pattern: 'a+', case: 'exact' }] }] }] } };
  it('are refused wherever they stand, and cost no other rule', () => {
    const { pack, problems } = parse(rules);
    expect(pack?.rules.map(({ id }) => id)).toEqual(['good']);
    expect(problems).toEqual([
      {
        pack: 'house',
        rule: 'deep',
        path: 'find.0.all.1.any.0.pattern',
        message: 'is allowed only in packs that come through managed policy',
      },
    ]);
  });
  it('are read where they are allowed', () => {
    const { pack, problems } = parsePack({ head: head(), rules }, { patterns: true });
    expect(problems).toEqual([]);
    expect(pack?.rules.map(({ id }) => id)).toEqual(['deep', 'good']);
  });
});
