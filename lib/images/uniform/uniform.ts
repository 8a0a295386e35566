import { hundredths } from '../../packs/hundredths';
import type { Box, SeenClass, SeenMark, SeenUniform, SeenWords, UniformSign } from '../../rules/seen';
import type { Alike } from '../classifier/alike';
import type { Pixels } from '../pixels';
import type { UniformPhrase } from './vocabulary';
import { wearersIn } from './wearers';
import { wordSigns } from './word-signs';

/** What else was seen in the picture; places are in px of `picture`. */
export interface UniformEvidence {
  words: readonly SeenWords[];
  marks: readonly SeenMark[];
  picture: Pixels;
  /** Of the agency's uniforms, as #1b2a4a. */
  colours?: readonly string[];
  phrases: readonly UniformPhrase[];
  classes?: readonly SeenClass[];
  alike?: Alike;
}

/*
 * Weights in hundredths. They were set by what must and must not be enough, not learnt: there are no pictures to learn them from. Each of
 * the three groups (words, marks, model) is at most a hint; two of them together are sure; place and colour only add.
 */
const MARK = 55;
/** A mark that was not found for sure. */
const LIKELY = 0.5;
const CLASS = 50;
const ALIKE = 40;
/** A mark or a word where patch, badge or name tape are worn. */
const PLACE = 15;
/** On 47 ordinary pictures navy alone was found in 9, so colour never counts by itself. */
const COLOURS = 10;
/** The most that the signs of one group add up to. */
const MOST_OF_GROUP = 60;

/** From here on it is worth a hint, and sure enough to ask. */
const [HINT, SURE] = [40, 80];

/** Marks that are worn; a logo or a vehicle is told by itself. */
const WORN: readonly SeenMark['kind'][] = ['patch', 'badge', 'uniform'];

/** What adds up to a uniform or another identifying item, with every sign that counted; nothing where it is not worth a hint. */
export function uniformIn({ words, marks, picture, colours = [], phrases, classes = [], alike }: UniformEvidence): SeenUniform | undefined {
  const groups = [wordSigns(words, phrases), markSigns(marks), modelSigns(classes, alike)].filter((group) => group.length > 0);
  if (groups.length === 0) return undefined;
  const wearers = wearersIn(picture, colours);
  const aside = [...placeSigns(groups.flat(), wearers), ...wearers.slice(0, 1).map(colourSign)];
  const sum = groups.reduce((all, group) => all + sumOf(group), 0) + aside.reduce((all, { weight }) => all + hundredths(weight), 0);
  if (sum < HINT) return undefined;
  return { signs: [...groups.flat(), ...aside], sureness: Math.min(sum, 99) / 100, sure: sum >= SURE && groups.length > 1 };
}

/** The heaviest whole, the second by half: several words on one chest are not as many witnesses. */
function sumOf(group: readonly UniformSign[]): number {
  const [first = 0, second = 0] = group.map(({ weight }) => hundredths(weight)).sort((a, b) => b - a);
  return Math.min(MOST_OF_GROUP, first + Math.round(second / 2));
}

function markSigns(marks: readonly SeenMark[]): UniformSign[] {
  return marks
    .filter(({ kind }) => WORN.includes(kind))
    .map(({ name, box, sureness, sure }) => ({
      sign: 'mark',
      of: name,
      box,
      weight: Math.round(MARK * sureness * (sure ? 1 : LIKELY)) / 100,
    }));
}

function modelSigns(classes: readonly SeenClass[], alike: Alike | undefined): UniformSign[] {
  const signs: UniformSign[] = classes.map(({ name, sureness }) => ({
    sign: 'class',
    of: name,
    weight: Math.round(CLASS * sureness) / 100,
  }));
  if (alike) signs.push({ sign: 'alike', of: alike.name, weight: Math.round(ALIKE * alike.sureness) / 100 });
  return signs;
}

/** The first sign that is where it would be worn. */
function placeSigns(signs: readonly UniformSign[], wearers: readonly Box[]): UniformSign[] {
  for (const { of, box } of signs) {
    const wearer = box && wearers.find((one) => isWornOn(box, one));
    if (wearer) return [{ sign: 'place', ...(of !== undefined && { of }), box: wearer, weight: PLACE / 100 }];
  }
  return [];
}

/** On chest, back or upper arm: the upper two thirds of what is worn, a sleeve's width to each side, and no wider than the shoulders. */
function isWornOn(item: Box, body: Box): boolean {
  const [x, y] = [item.x + item.width / 2, item.y + item.height / 2];
  const sleeve = 0.15 * body.width;
  const isOver = x >= body.x - sleeve && x <= body.x + body.width + sleeve;
  return isOver && y >= body.y && y <= body.y + (2 / 3) * body.height && item.width <= body.width;
}

const colourSign = (box: Box): UniformSign => ({ sign: 'colours', box, weight: COLOURS / 100 });
