import type { MarkKind } from '../../../lib/rules/seen';
import type { Chance } from './chance';
import type { Emblem } from './emblems';
import { OF_MARKS, OF_OTHERS } from './motifs';

export interface InventedMark {
  id: string;
  kind: MarkKind;
  emblem: Emblem;
}

const motif = (name: string) => OF_MARKS[name] ?? (() => '');

/** In both parts. */
export const MARKS: readonly InventedMark[] = [
  {
    id: 'star',
    kind: 'badge',
    emblem: {
      outline: 'star7',
      motif: motif('scales'),
      words: ['RIVERTON', 'DEPUTY'],
      colours: ['#3a2c08', '#f6edd0', '#d8b048'],
      hand: { weight: 0.95, width: 0.95 },
    },
  },
  {
    id: 'shield',
    kind: 'patch',
    emblem: {
      outline: 'shield',
      motif: motif('eagle'),
      words: ['POLICE', 'RIVERTON'],
      colours: ['#14244c', '#f2f2ee', '#e0c060'],
      hand: { weight: 1.1, width: 1 },
    },
  },
  {
    id: 'seal',
    kind: 'seal',
    emblem: {
      outline: 'seal',
      motif: motif('bridge'),
      words: ['CITY OF RIVERTON', 'POLICE DEPARTMENT'],
      colours: ['#1d3f6e', '#ffffff', '#d9e4ee'],
      hand: { weight: 0.85, width: 0.9, serifs: true },
    },
  },
  {
    id: 'oval',
    kind: 'badge',
    emblem: {
      outline: 'oval',
      motif: motif('torch'),
      words: ['RIVERTON', 'POLICE', 'SERGEANT'],
      colours: ['#20242c', '#f0e4b8', '#c8a040'],
      hand: { weight: 0.95, width: 0.95 },
    },
  },
  {
    id: 'cross',
    kind: 'patch',
    emblem: {
      outline: 'cross',
      motif: motif('horse'),
      words: ['RIVERTON', 'MOUNTED'],
      colours: ['#7a1420', '#f6efe0', '#e4cfa0'],
      hand: { weight: 1, width: 0.95 },
    },
  },
  {
    id: 'stripe',
    kind: 'vehicle',
    emblem: {
      outline: 'stripe',
      motif: motif('lighthouse'),
      words: ['RIVERTON POLICE'],
      colours: ['#12307a', '#ffffff', '#c8102e'],
      hand: { weight: 1.25, width: 1.05, slant: 12 },
    },
  },
  {
    id: 'wordmark',
    kind: 'logo',
    emblem: {
      outline: 'wordmark',
      motif: motif('courthouse'),
      words: ['RIVERTON', 'POLICE DEPARTMENT'],
      colours: ['#0b2545', '#ffffff', '#8da9c4'],
      hand: { weight: 1, width: 1, serifs: true },
    },
  },
];

/** Only in the fixed part. */
export const UNSEEN: readonly InventedMark[] = [
  {
    id: 'peaks',
    kind: 'patch',
    emblem: {
      outline: 'patch',
      motif: motif('mountains'),
      words: ['RIVERTON POLICE', 'K9 UNIT'],
      colours: ['#1f4d3a', '#f4f0d8', '#c9d7b8'],
      hand: { weight: 1, width: 0.9 },
    },
  },
  {
    id: 'ranger',
    kind: 'badge',
    emblem: {
      outline: 'star5',
      motif: motif('torch'),
      words: ['RIVERTON', 'MARSHAL'],
      colours: ['#2b2b2b', '#ffffff', '#b9bec4'],
      hand: { weight: 0.9, width: 0.9 },
    },
  },
  {
    id: 'harbor',
    kind: 'seal',
    emblem: {
      outline: 'sun',
      motif: motif('lighthouse'),
      words: ['RIVERTON HARBOR', 'PATROL'],
      colours: ['#0f4c5c', '#fdf6e3', '#e36414'],
      hand: { weight: 0.9, width: 0.9 },
    },
  },
  {
    id: 'court',
    kind: 'uniform',
    emblem: {
      outline: 'hexagon',
      motif: motif('courthouse'),
      words: ['COURT SERVICES', 'RIVERTON'],
      colours: ['#40233f', '#f3e9dc', '#d4a373'],
      hand: { weight: 1, width: 0.9 },
    },
  },
  {
    id: 'bars',
    kind: 'logo',
    emblem: {
      outline: 'bars',
      motif: motif('scales'),
      words: ['RIVERTON POLICE', 'HONOR'],
      colours: ['#222f5b', '#ffffff', '#9fb4d8'],
      hand: { weight: 0.95, width: 0.95, serifs: true },
    },
  },
];

/** Too plain to be known again; the matcher must say so. */
export const PLAIN: InventedMark = {
  id: 'plain',
  kind: 'logo',
  emblem: { outline: 'plain', motif: () => '', words: [], colours: ['#14244c', '#ffffff', '#e0c060'], hand: { weight: 1, width: 1 } },
};

const TOWNS = [
  'LAKEFIELD',
  'HARTWELL',
  'OAKMONT',
  'STONEBURY',
  'GLENHAVEN',
  'MILLBROOK',
  'ASHFORD',
  'PINEVALE',
  'WESTCOTT',
  'BRAYTON',
  'RIVERSIDE',
  'SILVERTON',
  'HAVERTON',
  'REDWATER',
];
const WORK = ['POLICE', 'SHERIFF', 'PATROL', 'SECURITY', 'RANGERS', 'DEPUTY', 'CONSTABLE', 'MARSHAL'];

/** The same drawing with another town for "RIVERTON" and, half the time, another service for the rest. */
export function sibling(emblem: Emblem, chance: Chance): Emblem {
  const town = chance.of(TOWNS);
  const service = chance.happens(0.5) ? chance.of(WORK) : undefined;
  const words = emblem.words.map((text) => {
    const other = text.replace('RIVERTON', town);
    return service && !text.includes('RIVERTON') ? service : other;
  });
  return { ...emblem, words: words.some((text, i) => text !== emblem.words[i] && i < 2) ? words : words.map(() => town) };
}

const OUTLINES = ['seal', 'sun', 'star7', 'star5', 'shield', 'bars', 'patch', 'oval', 'cross', 'hexagon', 'wordmark', 'stripe'] as const;
const GROUNDS = ['#14244c', '#3a2c08', '#7a1420', '#1f4d3a', '#20242c', '#1d3f6e', '#111111', '#4a2c6a', '#0f4c5c'];
const LINES = ['#ffffff', '#f6edd0', '#f0e4b8', '#eeeeee', '#fff4d0'];
const BETWEEN = ['#d8b048', '#e0c060', '#d9e4ee', '#c8a040', '#c8102e', '#b9bec4', '#8da9c4', '#9cb380'];

/** Another agency's mark: outlines and colours as ours have, another drawing in the middle, other words. */
export function lookAlike(chance: Chance): Emblem {
  const town = chance.of(TOWNS);
  return {
    outline: chance.of(OUTLINES),
    motif: chance.of(Object.values(OF_OTHERS)),
    words: chance.happens(0.5) ? [town, chance.of(WORK), 'OFFICER'] : [`CITY OF ${town}`, `${chance.of(WORK)} DEPT`, 'CAPTAIN'],
    colours: [chance.of(GROUNDS), chance.of(LINES), chance.of(BETWEEN)],
    hand: { weight: chance.between(0.8, 1.25), width: chance.between(0.85, 1.05), serifs: chance.happens(0.4) },
  };
}
