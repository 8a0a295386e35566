import { endsAt, isPlural, wordAfter } from './neighbours';
import { GAP, isNamed, UNIT, WORD } from './streets';
import { words } from './words';

const TYPE =
  '(?:calle|cll|avenida|avda|av|carrera|cra|camino|paseo|plaza|calzada|calz|bulevar|callejon|privada|cerrada|carretera|ronda|pasaje|travesia)';
const NAME = `(?!(?:${TYPE}|a|al|con|por|para|en|sin|que|se|esta|fue|hay|y)(?![\\p{L}\\d'-]))${WORD}`;

/** Source of the Spanish form: "Calle Roble 44", "Av. Juarez No. 120, depto 3", "Calle 13 # 24-56". */
export const CALLE =
  `(?<calle>${TYPE})\\.?${GAP}(?<nombre>(?:${NAME}${GAP}){0,4}?${NAME}),?(?:${GAP}|,)(?<mark>(?:no|num|numero|nro)\\.?${GAP}|# ?)?` +
  `\\d{1,5}[a-z]?(?:-\\d{1,4})?(?![\\p{L}\\d'-])(?:[.,]{0,2} ?${UNIT}){0,2}`;

/** Source of the Spanish type after an English house number: "44 Calle Roble". */
export const NUMBER_CALLE = `(?<type>${TYPE})\\.?${GAP}(?<nombres>${NAME}(?:${GAP}${NAME}){0,3})`;

// What may follow an address in a sentence; another small word makes the number a count: "Avenida Juarez 3 heridos".
const FOLLOWERS = words('en de entre esquina col colonia y a hoy ayer manana cerca frente por para desde hasta con donde ahora');
const PARTICLES = words('de la las los del y e');
const isName = (part: string): boolean => isNamed(part) || PARTICLES.has(part);

/** Confidence in a match of `CALLE`. */
export function scoreCalle(match: RegExpExecArray): number {
  const { nombre = '', mark } = match.groups ?? {};
  const end = match.index + match[0].length;
  const parts = nombre.split(/\s+/);
  const after = wordAfter(match.input, end);
  if (!endsAt(match.input, end) && isPlural(after)) return 0;
  if (/^\d+$/.test(parts.at(-1) ?? '')) return mark ? 0.75 : 0;
  if (!parts.every(isName)) return mark ? 0.6 : 0.3;
  const ends = endsAt(match.input, end) || FOLLOWERS.has(after) || /^\s\p{Lu}/u.test(match.input.slice(end, end + 2));
  return ends || mark ? 0.75 : 0.3;
}

/** How many units of `nombres` are the name, which is written with capitals: "Calle Roble tonight". */
export function lengthOfName(nombres: string): number {
  let end = 0;
  for (const part of nombres.matchAll(/\S+/g)) {
    if (!isName(part[0])) break;
    if (isNamed(part[0])) end = part.index + part[0].length;
  }
  return end;
}
