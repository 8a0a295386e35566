import { expect, it } from 'vitest';
import { featuresOf, nameOf } from '../../../lib/likeness/features';
import { nameFinder } from '../../../lib/likeness/own-names';

const names = nameFinder({ agency: ['Riverton Police Department', 'RPD', 'RivertonPD'], places: ['Riverton'] });
const of = (text: string) => featuresOf(text, names(text)).map(nameOf);

it('takes words, their beginnings and pairs', () => {
  expect(of('Boots off tonight')).toEqual(['boots', '< boots', 'off', 'boots off', 'tonight', '^tonig', 'off tonight', 'tonight >']);
});

it('reads the names of every agency as one, handles and hashtags too', () => {
  expect(of('RPD is hiring')).toEqual(of('Riverton Police Department is hiring'));
  expect(of('@RivertonPD')).toContain('agencyname');
  expect(of('#RivertonPD, Riverton')).toEqual(expect.arrayContaining(['agencyname', 'placename']));
  expect(of('Rivertonians')).not.toContain('placename');
});

it('reads any digit as the same, and any apostrophe', () => {
  expect(of('Unit 12')).toEqual(of('Unit 47'));
  expect(of('I’m')).toEqual(of("I'm"));
});

it('says where each stands, in UTF-16 units', () => {
  const text = '👮 At RPD, I’m tired';
  const placed = featuresOf(text, names(text)).map((feature) => [nameOf(feature), text.slice(feature.start, feature.end)]);
  expect(placed).toEqual(
    expect.arrayContaining([
      ['agencyname', 'RPD'],
      ["i'm tired", 'I’m tired'],
      ["i'm", 'I’m'],
    ]),
  );
});

it('takes nothing from nothing', () => expect(of('  \n ')).toEqual([]));
