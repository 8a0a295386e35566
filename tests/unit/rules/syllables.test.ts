import { describe, expect, it } from 'vitest';
import { syllablesOf } from '../../../lib/rules/syllables';

const ENGLISH: Record<number, string> = {
  1: "the badge scene house shot stopped called homes fire league schools friend through played bruised she's don't eye plague cause swat 911",
  2: "police suspect arrest badges siren sergeant people wanted needed churches witness little tables acre hatred going being quiet client didn't weren't wouldn't evening maybe safety homeless business someone player loyal trying settled awesome statement basement cruiser crisis union million every tv wednesday colonel chaos",
  3: 'officer deputy burglary robbery fugitive lieutenant vehicle area idea media radio video violence everything everyone anyone internet citizen detective announcement government agreement element implement reacted heroin tremendous dispatcher beautiful realize criminal injury salary rpd dui museum recipe',
  4: 'society emergency community operation investigate authority memorial immediate category responsible unfortunate coordinate uncertainty information catastrophe european',
  5: 'investigation communication university hospitality cooperation possibility disability',
};

/** Words spelled like others that are spoken otherwise, and short forms with a vowel: a rule for them would cost others. */
const MISSED = ['catastrophe', 'chaos', 'colonel', 'dui', 'european', 'museum', 'recipe', 'wednesday'];

describe('the syllables of an English word', () => {
  const words = Object.entries(ENGLISH).flatMap(([count, line]) => line.split(' ').map((word) => [word, Number(count)] as const));

  it.each(words.filter(([word]) => !MISSED.includes(word)))('%s: %i', (word, count) => expect(syllablesOf(word, 'en')).toBe(count));

  it('are wrong for a few by choice, fewer than one word in twelve', () => {
    const wrong = words.filter(([word, count]) => syllablesOf(word, 'en') !== count).map(([word]) => word);
    expect(wrong.sort()).toEqual(MISSED);
    expect(MISSED.length / words.length).toBeLessThan(1 / 12);
  });
});

describe('the syllables of a Spanish word', () => {
  const words = Object.entries({
    1: 'y el ley muy pie dios 911',
    2: 'calle bueno día agua guardia cielo jefe robo guerra aquí peor baúl ciudad vaivén',
    3: 'oficial teatro ahora cuidado bahía agüero sospecha leyenda denuncia construía',
    4: 'policía aéreo detenido ahuyentar leíamos emergencia autoridad',
    5: 'investigación universidad comisaría',
  }).flatMap(([count, line]) => line.split(' ').map((word) => [word, Number(count)] as const));

  it.each(words)('%s: %i', (word, count) => expect(syllablesOf(word, 'es')).toBe(count));
  it('lack one where the accent is lost that parts two vowels', () => expect(syllablesOf('policia', 'es')).toBe(3));
});

it.each(['', "'", '-'])('at least one, even for "%s"', (word) => {
  expect([syllablesOf(word, 'en'), syllablesOf(word, 'es')]).toEqual([1, 1]);
});
