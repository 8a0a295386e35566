import { describe, expect, it } from 'vitest';
import { agencyList } from '../../../lib/packs/agency-list';
import { placesIn } from '../../../lib/packs/agency-places';
import { RIVERTON } from '../../../lib/packs/example-agency';
import { expand } from '../../../lib/packs/phrases';
import { NO_AGENCY } from '../../../lib/packs/profile';

describe('the places that agencies are named after', () => {
  it.each<[string[], string[]]>([
    [['Riverton Police Department', 'Riverton PD', 'Riverton Police', 'RPD', 'RivertonPD'], ['Riverton']],
    [
      ["Lakefield County Sheriff's Office", 'Lakefield SO', 'LCSO'],
      ['Lakefield County', 'Lakefield'],
    ],
    [['Lakefield County Sheriff’s Dept.'], ['Lakefield County', 'Lakefield']],
    [['City of Alder Falls Police', 'AFPD'], ['Alder Falls']],
    [['Birch Harbor Fire & Rescue', 'BHFR'], ['Birch Harbor']],
    [['Elmshire Constabulary'], ['Elmshire']],
    [['Policía de Las Rosas'], ['Las Rosas']],
    [['Policía Municipal de la Ciudad de Lakefield'], ['Lakefield']],
    [['Oficina del Alguacil del Condado de Lakefield'], ['Lakefield']],
    [['Metropolitan Police Department of Riverton'], ['Riverton']],
    [['Lakefield State Police, Troop B'], ['Lakefield']],
    [['Cedar Township Police & Fire'], ['Cedar Township', 'Cedar']],
    [['University of Lakefield Police Department'], ['Lakefield']],
    [['Lakefield University Campus Police'], ['Lakefield University', 'Lakefield']],
    [['Salt Marsh City Department of Public Safety'], ['Salt Marsh City']],
    [['Town of Riverton (ZZ) Police'], ['Riverton']],
    [['Riverton, ZZ Police Department'], ['Riverton']],
    [["Isle of Elm County Sheriff's Office"], ['Isle of Elm County', 'Isle of Elm']],
    [['Riverton Fire Rescue', 'Riverton Emergency Medical Services'], ['Riverton']],
  ])('%j: %j', (names, places) => expect(placesIn(names)).toEqual(places));

  it.each([
    ['initials', 'RPD'],
    ['initials with full stops', 'R.P.D. Police'],
    ['initials of an office', 'LCSO Dispatch'],
    ['nothing but an institution', 'Metropolitan Police Service'],
    ['a word of every town', 'State Police'],
    ['words of every town', 'North County Sheriff'],
    ['a nickname', 'Blue Shield Crew'],
    ['nothing', ''],
  ])('are no %s', (_, name) => expect(placesIn([name])).toEqual([]));

  it('are no everyday word alone', () => {
    expect(placesIn(["Orange County Sheriff's Office"])).toEqual(['Orange County']);
    expect(placesIn(['Lake Police'])).toEqual([]);
  });
});

describe('{agency.places}', () => {
  it('stands for the places in the names and those of the profile', () => {
    const agency = { ...RIVERTON, places: ['Alder Heights', 'Riverton'] };
    expect(agencyList(agency, 'places')).toEqual(['Riverton', 'Alder Heights']);
    expect(expand('patrolling {agency.places}', { agency, lists: {}, plain: true })).toEqual([
      'patrolling riverton',
      'patrolling alder heights',
    ]);
  });
  it('stands for nothing where no agency is known', () => expect(expand('{agency.places}', { agency: NO_AGENCY, lists: {} })).toEqual([]));
});
