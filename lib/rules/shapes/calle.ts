import { endsAt, isPlural, wordAfter } from './neighbours';
import { endOfTail, isNamed, type Step, stepsFrom } from './streets';
import { words } from './words';

const TYPE_LIST =
  'calle cll avenida avda av carrera cra camino paseo plaza calzada calz bulevar callejon privada cerrada ronda pasaje travesia';
const TYPES = words(TYPE_LIST);
/** Source of the word that begins a Spanish address. */
export const TYPE = `(?:${TYPE_LIST.replaceAll(' ', '|')})`;
export const isType = (word: string): boolean => TYPES.has(word.toLowerCase().replace(/\.$/, ''));

const HOUSE = /(?:,| ) ?(?<mark>(?:no|num|numero|nro)\.? {1,2}|# ?)?\d{1,5}[a-z]?(?:-\d{1,4})?(?![\w-])/iy;
const NO_NAME = words('a al con por para en sin que se esta fue hay y');
// What may follow in the sentence; another small word makes the number a count: "Avenida Juarez 3 heridos".
const FOLLOWERS = words('en de entre esquina col colonia y a hoy ayer manana cerca frente por para desde hasta con donde ahora');
const PARTICLES = words('de la las los del');
const isName = (word: string): boolean => isNamed(word) || PARTICLES.has(word);

/** The Spanish address whose type ends at `at`: "Calle Roble 44", "Av. Juarez No. 120, depto 3", "Calle 13 # 24-56". */
export function calleFrom(text: string, at: number): { end: number; confidence: number } | undefined {
  const steps = stepsFrom(text, at);
  for (const [i, step] of steps.entries()) {
    if (NO_NAME.has(step.text) || isType(step.text)) return undefined;
    HOUSE.lastIndex = step.end;
    const house = HOUSE.exec(text);
    if (!house) continue;
    const end = endOfTail(text, HOUSE.lastIndex);
    return { end, confidence: sureness(steps.slice(0, i + 1), house.groups?.mark !== undefined, text, end) };
  }
  return undefined;
}

function sureness(name: readonly Step[], marked: boolean, text: string, end: number): number {
  const after = wordAfter(text, end);
  if (isPlural(after)) return 0;
  if (/^\d+$/.test(name.at(-1)?.text ?? '')) return marked ? 0.75 : 0;
  if (!name.every((step) => isName(step.text))) return marked ? 0.6 : 0.3;
  const ends = endsAt(text, end) || FOLLOWERS.has(after) || /^\s\p{Lu}/u.test(text.slice(end, end + 2));
  return ends || marked ? 0.75 : 0.3;
}

/** Where the name after "44 Calle" ends, which is written with capitals: "44 Calle Roble tonight". */
export function endOfName(steps: readonly Step[]): number | undefined {
  const stop = steps.findIndex((step) => !isName(step.text));
  return steps.slice(0, stop < 0 ? undefined : stop).findLast((step) => isNamed(step.text))?.end;
}
