import { DISGUISES } from './disguises';
import phrases from './phrases.json';

/** One phrase disguised inside a post: `text.slice(start, end)` is the disguised form and nothing else. */
export interface Case {
  phrase: string;
  kind: string;
  text: string;
  start: number;
  end: number;
}

export const PHRASES: readonly string[] = [...phrases.en, ...phrases.es];

/** Disguised forms of each phrase. */
const EACH = 12;

const CARRIERS = [
  'they went on about {} all through dinner',
  'Ok who else saw "{}" scrolled past on the news?',
  '{} is trending again, I am so tired',
  'My uncle typed {} into the family chat and left',
  'not me saying {} out loud on the bus 😂',
  'Long day. Kids asleep, dishes done, and all I hear is {}.',
  'is that a {} thing or am I getting old',
  'The word of the week is: {}',
  'Somebody wrote {}, then deleted it, then wrote it again',
  'Lesson learned\n{}\nnever again',
  "I said {} and she said I didn't",
  'Tell me more about ({}) please',
  'ngl I love {}!!! best thing this year',
];
const SPANISH_CARRIERS = [
  'mi tío escribió {} en el grupo y se salió',
  '¿Quién más vio lo de {} en las noticias?',
  'Otra vez con {}, qué cansancio',
  'La palabra de la semana: {}',
];

/** The same cases on every call: every phrase equally often, and the kinds as evenly as the phrases allow. */
export function cases(): Case[] {
  const used = new Map(Object.keys(DISGUISES).map((kind) => [kind, 0]));
  return PHRASES.flatMap((phrase, row) => {
    const possible = Object.entries(DISGUISES).flatMap(([kind, disguise]) => {
      const form = disguise(phrase);
      return form === undefined || form === phrase ? [] : [{ kind, form }];
    });
    possible.sort((one, other) => (used.get(one.kind) as number) - (used.get(other.kind) as number));
    return possible.slice(0, EACH).map(({ kind, form }, column) => {
      used.set(kind, (used.get(kind) as number) + 1);
      return placed(phrase, kind, form, row + column);
    });
  });
}

function placed(phrase: string, kind: string, form: string, number: number): Case {
  const carriers = phrases.es.includes(phrase) ? SPANISH_CARRIERS : CARRIERS;
  const [before, after] = (carriers[number % carriers.length] as string).split('{}') as [string, string];
  return { phrase, kind, text: before + form + after, start: before.length, end: before.length + form.length };
}
