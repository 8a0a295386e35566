import { describe, expect, it } from 'vitest';
import { parsePack } from '../../../lib/packs/parse';
import type { AuthoredDetector } from '../../../lib/packs/schema';
import { head, shieldBody } from '../rules/one-rule';
import { good, KINDS, parse, SIGNS, said, without } from './one-broken-rule';

const shield = shieldBody([{ terms: ['union'] }], ['conduct']);
const TOPICS =
  'employment, insignia, speaking-for-agency, investigation, operations, personal-safety, protected-identity, colleague, hate, violence, ' +
  'harassment, sexual, conduct, political, commercial, rumour, guilt, levity, voice, alert-elements, monitoring-disclaimer, ' +
  'accessibility, moderation, records';
const SEVERITIES = 'off, info, advise, warn, justify, stop';
const FIELDS = 'topic, severity, needsClause, clause, audience, language, message, why, find, unless, examples, suggest, fix, catalogue';

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
    ['a fix that is text', { ...good, fix: 'Hi' }, 'fix: must be a fix such as { add: … }; is text'],
    ['a fix of no kind', { ...good, fix: { shapes: ['phone'] } }, 'fix: names no kind of fix; kinds are replace, block, letters, add'],
    ['a fix of two kinds', { ...good, fix: { block: true, add: 'Hi' } }, 'fix: names 2 kinds of fix, block and add; a rule has one'],
    [
      'a kind of fix nearly right',
      { ...good, fix: { replce: 'Hi' } },
      'fix.replce: there is no field `replce` here; did you mean `replace`? Fields are replace, shapes, block, letters, add',
    ],
    ['a fix in Spanish alone', { ...good, fix: { add: { es: 'Hola' } } }, 'fix.add.en: is missing; must be text'],
    ['a fix that takes words away', { ...good, fix: { replace: '' } }, 'fix.replace: must not be empty'],
    ['a block that is not wanted', { ...good, fix: { block: false } }, 'fix.block: must be true; is false'],
    ['other letters', { ...good, fix: { letters: 'bold' } }, 'fix.letters: must be "plain"'],
    [
      'a fix of two lines',
      { ...good, fix: { add: { en: 'Hi\nthere' } } },
      'fix.add: must stay on one line; editors lose words when lines are broken from outside',
    ],
    ['shapes of a block', { ...good, fix: { block: true, shapes: ['phone'] } }, 'fix: `shapes` goes with replace, not with block'],
    [
      'a fix of a shield',
      { ...shield, fix: { add: 'Hi' } },
      'fix: there is no field `fix` here. Fields are shield, audience, language, message, why, find, unless, examples',
    ],
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

  it.each([
    { replace: { en: '(ask)', es: '(pregunte)' }, shapes: ['phone', 'e-mail'] },
    { replace: '(ask)' },
    { block: true },
    { letters: 'plain' },
    { add: 'Call 911.' },
  ])('a fix: %j', (fix) => {
    expect(parse({ 'the-rule': { ...good, fix } }).pack?.rules[0]).toMatchObject({ fix });
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
