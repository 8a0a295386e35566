import { describe, expect, it } from 'vitest';
import { type UniformEvidence, uniformIn } from '../../../../lib/images/uniform/uniform';
import { uniformPhrases } from '../../../../lib/images/uniform/vocabulary';
import { wearersIn } from '../../../../lib/images/uniform/wearers';
import { RIVERTON } from '../../../../lib/packs/example-agency';
import type { Box, SeenMark, SeenWords } from '../../../../lib/rules/seen';
import { ground, NAVY, person, SKINS, scene } from './scenes';

const PHRASES = uniformPhrases(RIVERTON);
const NOWHERE: Box = { x: 0, y: 0, width: 60, height: 20 };
const EMPTY = { width: 8, height: 8, data: new Uint8ClampedArray(256) };

const words = (text: string, box = NOWHERE, sureness = 0.92): SeenWords => ({ text, box, sureness });
const patch = (box = NOWHERE, sureness = 0.9, kind: SeenMark['kind'] = 'patch'): SeenMark => ({
  mark: 'shoulder',
  name: 'shoulder patch',
  kind,
  box,
  sureness,
  sure: sureness >= 0.82,
});
const given = (evidence: Partial<UniformEvidence>) => uniformIn({ words: [], marks: [], picture: EMPTY, phrases: PHRASES, ...evidence });
const signsOf = (evidence: Partial<UniformEvidence>) => given(evidence)?.signs.map(({ sign, of }) => (of ? `${sign}: ${of}` : sign));

describe('one sign alone', () => {
  it.each([
    ['POLICE on a back', { words: [words('POLICE')] }],
    ['several such words', { words: [words('POLICE'), words('Riverton Police Department'), words('K9 UNIT')] }],
    ['a patch', { marks: [patch()] }],
    ['several marks', { marks: [patch(), patch(NOWHERE, 0.95, 'badge')] }],
    [
      'what the agency’s model says',
      { classes: [{ name: 'uniform', sureness: 1, sure: true }], alike: { name: 'dress uniform', sureness: 1 } },
    ],
  ])('is a hint, and never sure: %s', (_, evidence) => expect(given(evidence)).toMatchObject({ sure: false }));

  it.each([
    ['a common word', { words: [words('SECURITY')] }],
    ['a rank', { words: [words('CAPTAIN')] }],
    ['a patch that is only likely', { marks: [patch(NOWHERE, 0.78)] }],
    ['a logo, which is told by itself', { marks: [patch(NOWHERE, 0.99, 'logo')] }],
    ['a model that doubts', { classes: [{ name: 'uniform', sureness: 0.5, sure: false }] }],
    ['nothing at all', {}],
  ])('says nothing where it is weak: %s', (_, evidence) => expect(given(evidence)).toBeUndefined());
});

describe('two kinds of signs', () => {
  it.each([
    ['words and a patch', { words: [words('SHERIFF')], marks: [patch()] }],
    ['words and a model', { words: [words('POLICÍA')], classes: [{ name: 'uniform', sureness: 0.9, sure: true }] }],
    ['a badge and examples', { marks: [patch(NOWHERE, 0.95, 'badge')], alike: { name: 'class A', sureness: 0.9 } }],
  ])('are sure: %s', (_, evidence) => expect(given(evidence)).toMatchObject({ sure: true }));

  it('are each explained', () => {
    const evidence = { words: [words('RIVERTON PD')], marks: [patch()], classes: [{ name: 'uniform', sureness: 0.9, sure: true }] };
    expect(signsOf(evidence)).toEqual(['words: RIVERTON PD', 'mark: shoulder patch', 'class: uniform']);
  });

  it('that are both weak stay a hint', () => {
    expect(given({ words: [words('SERGEANT')], marks: [patch(NOWHERE, 0.78)] })).toMatchObject({ sure: false, sureness: 0.44 });
  });
});

describe('words', () => {
  const found = (text: string) => signsOf({ words: [words(text)] })?.length === 1;

  it.each([
    'POLICE',
    'STATE TROOPER',
    'DEPUTY SHERIFF',
    "SHERIFF'S OFFICE",
    'POLICÍA',
    'Riverton Police Department',
    'RPD',
    'POL1CE UNIT 12',
    'SHERIF',
    'RIVERTON POLICE DEPARTMNET',
  ])('may be of a uniform: %s', (text) => expect(found(text)).toBe(true));

  it.each(['POLICY', 'POLITE', 'OFFICE', 'RPG', 'the police came late', 'POLICE SAY TWO ROADS STAY CLOSED UNTIL MONDAY', 'PETROL', ''])(
    'are not: %s',
    (text) => expect(found(text)).toBe(false),
  );

  it('of a page full of lines are talk', () => {
    const page = Array.from({ length: 14 }, (_, i) => words(i === 3 ? 'POLICE' : `LINE ${i}`));
    expect(given({ words: page })).toBeUndefined();
    expect(given({ words: page.slice(0, 11) })).toBeDefined();
  });
});

describe('somebody in the agency’s colours', () => {
  const worn: Record<string, string> = {
    'close by': person(300, 330, 420, NAVY),
    'in the middle': person(300, 260, 240, NAVY, SKINS[1]),
    'far off': person(150, 420, 110, NAVY, SKINS[0]),
    'with darker skin': person(330, 300, 260, NAVY, SKINS[2]),
    'with dark skin': person(330, 300, 260, NAVY, SKINS[3]),
    'in sunlight': person(300, 300, 260, '#2c4270'),
    'in the dusk': person(300, 300, 260, '#141d33', SKINS[2]),
  };

  it.each(Object.entries(worn))('is found %s', async (_, drawn) => {
    expect(wearersIn(await scene(ground('#b9c4b2') + drawn), [NAVY])).toHaveLength(1);
  });

  const CAR = `<rect x="60" y="430" width="480" height="130" rx="30" fill="${NAVY}"/><rect x="150" y="340" width="290" height="120" rx="40" fill="${NAVY}"/>
    <rect x="190" y="360" width="90" height="60" fill="#a8c0cc"/><circle cx="160" cy="560" r="52" fill="#222"/><circle cx="440" cy="560" r="52" fill="#222"/>`;
  const others: Record<string, string> = {
    'a navy car': ground('#9aa39a') + CAR,
    'a driver’s face above a navy car': `${ground('#9aa39a') + CAR}<ellipse cx="235" cy="395" rx="20" ry="26" fill="${SKINS[0]}"/>`,
    'a blue wall': ground(NAVY),
    'somebody else before a blue wall': ground(NAVY) + person(300, 300, 260, '#e8e2d6', SKINS[1]),
    'a swimming pool': `${ground('#d9d2c0')}<rect y="380" width="600" height="420" fill="#2c4270"/><ellipse cx="300" cy="360" rx="50" ry="60" fill="${SKINS[1]}"/>`,
    'blue jeans': ground('#cfd6cf') + person(300, 260, 240, '#f2f0ea', SKINS[0], NAVY),
    'a navy door': `${ground('#c9b8a0')}<rect x="210" y="200" width="190" height="560" fill="${NAVY}"/>`,
    'a navy dress without anybody': `${ground('#eee')}<path d="M 240 250 h 120 l 80 400 h -280 z" fill="${NAVY}"/>`,
    'somebody in red': ground('#b9c4b2') + person(300, 260, 240, '#a02c2c'),
    'night sky over a field': `${ground('#1d2c4e')}<rect y="560" width="600" height="240" fill="#3e4a2b"/>`,
  };

  it.each(Object.entries(others))('is not: %s', async (_, drawn) => expect(wearersIn(await scene(drawn), [NAVY])).toEqual([]));

  it('is not a sign alone, nor beside one that says little', async () => {
    const picture = await scene(ground('#b9c4b2') + worn['in the middle']);
    const chest = { x: 270, y: 330, width: 60, height: 20 };
    expect(given({ picture, colours: [NAVY] })).toBeUndefined();
    expect(given({ picture, colours: [NAVY], words: [words('SECURITY', chest, 1)] })).toBeUndefined();
  });

  it('adds to a sign, more where that is worn, and is not enough to be sure', async () => {
    const picture = await scene(ground('#b9c4b2') + worn['in the middle']);
    const [beside, sleeve] = [
      { x: 10, y: 20, width: 40, height: 40 },
      { x: 405, y: 330, width: 30, height: 36 },
    ];
    expect(signsOf({ picture, colours: [NAVY], marks: [patch(beside)] })).toEqual(['mark: shoulder patch', 'colours']);
    expect(given({ picture, colours: [NAVY], marks: [patch(sleeve)] })).toMatchObject({
      signs: [{ sign: 'mark' }, { sign: 'place', of: 'shoulder patch' }, { sign: 'colours' }],
      sureness: 0.75,
      sure: false,
    });
    expect(signsOf({ picture, marks: [patch(sleeve)] })).toEqual(['mark: shoulder patch']);
  });

  it('makes a rank on the chest worth a hint, which it is nowhere else', async () => {
    const picture = await scene(ground('#b9c4b2') + worn['in the middle']);
    expect(signsOf({ picture, colours: [NAVY], words: [words('SERGEANT', { x: 270, y: 330, width: 60, height: 20 })] })).toEqual([
      'words: SERGEANT',
      'place: SERGEANT',
      'colours',
    ]);
    expect(given({ picture, colours: [NAVY], words: [words('SERGEANT', { x: 10, y: 20, width: 60, height: 20 })] })).toBeUndefined();
  });
});
