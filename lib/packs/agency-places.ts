/**
 * The towns and counties that agencies are named after: what is left of a name when its institutional words are cut off at
 * both ends. No initials, and no name made of everyday words alone, since those would be found everywhere.
 */
export function placesIn(names: readonly string[]): string[] {
  return [...new Set(names.flatMap(placesOf))];
}

const words = (written: string): ReadonlySet<string> => new Set(written.split(' '));

// Cut off wherever they stand at an end of the name.
const INSTITUTION = words(
  'police sheriff sheriffs constabulary constable marshal marshals troopers department dept pd so sd fd office bureau agency authority ' +
    'service services division headquarters force fire rescue ems ambulance emergency medical dispatch communications corrections ' +
    'detention jail probation parole law enforcement protection safety public security ' +
    'policía policia alguacil comisaría comisaria jefatura departamento oficina cuerpo guardia bomberos seguridad pública publica ' +
    'civil municipal metropolitan metro volunteer joint regional royal local nacional estatal the and & of',
);
// Cut off at the end, where they follow a town: "Riverton Highway Patrol".
const ENDING = words('state highway patrol transit transport transportation school schools campus airport district unified unit');
// Cut off at the beginning, where "of" or "de" follows.
const OF_A_PLACE = words('city town township village borough county parish state university port ciudad condado municipio villa estado');
const LINKS = words('of de del la las los el y the');
// A place of its own, and a name for its middle without it.
const AREAS = words('county township parish borough village university');
// Kinds of place and parts of one: no name, not even together.
const GENERIC = words(
  'north south east west northern southern eastern western central upper lower new old greater united states national federal british ' +
    'american state county city town township village borough parish university college school campus airport transit transport port',
);
// Names of places that are everyday words too, and say little alone.
const EVERYDAY = words(
  'park lake river valley harbor beach island bay hill hills spring springs mesa orange green brown white black red blue gold grand grant ' +
    'union liberty independence hope king queens',
);
// What an agency is, in the middle of a name.
const CORE = words('police sheriff sheriffs constabulary fire policía policia');

const INITIALS = /^\p{Lu}{1,5}$/u;
/** "RivertonPD" */
const RUN_TOGETHER = /^(\p{Lu}.*\p{Ll})(?:PD|SO|SD|FD|FR|EMS|DPS|Police|Sheriff|Fire)$/u;

function placesOf(name: string): string[] {
  const [, first] = RUN_TOGETHER.exec(name) ?? [];
  const parts = first === undefined ? name.split(/\s*[,()/|–—]\s*|\s+-\s+/) : [first];
  const read = parts.map((part) => part.split(/\s+/).filter(Boolean)).map((part) => ({ part, place: withoutInstitution(part) }));
  const found = read.find(({ place }) => place.length > 0);
  // A nickname, of which nothing was cut off, need not be a place.
  const isNamedAfter = first !== undefined || read.some(({ part, place }) => place.length < part.length) || isArea(found?.place.at(-1));
  if (!found || !isNamedAfter) return [];
  const { place } = found;
  const short = isArea(place.at(-1)) ? [place.slice(0, -1)] : [];
  return [place, ...short].filter(isTelling).map((one) => one.join(' '));
}

/** What is between the institutional words at both ends, up to one in the middle. */
function withoutInstitution(name: readonly string[]): string[] {
  const from = beginningOf(name);
  const core = name.findIndex((word, i) => i > from && CORE.has(plain(word)));
  let to = core < 0 ? name.length : core;
  while (to > from && isEnding(name[to - 1] as string)) to--;
  return name.slice(from, to);
}

function beginningOf(name: readonly string[]): number {
  let at = 0;
  for (;;) {
    const word = plain(name[at] ?? '');
    const next = plain(name[at + 1] ?? '');
    if (OF_A_PLACE.has(word) && (next === 'of' || next === 'de' || next === 'del')) at += 2;
    else if (INSTITUTION.has(word)) at++;
    // "de la Villa": the article belongs to what follows, unless that is cut off too.
    else if (at > 0 && ['de', 'del'].includes(word)) at++;
    else if (at > 0 && LINKS.has(word) && OF_A_PLACE.has(next)) at++;
    else return at;
  }
}

const isEnding = (word: string): boolean => INSTITUTION.has(plain(word)) || ENDING.has(plain(word)) || LINKS.has(plain(word));
const isArea = (word: string | undefined): boolean => word !== undefined && AREAS.has(plain(word));

function isTelling(place: readonly string[]): boolean {
  const own = place.filter((word) => !GENERIC.has(plain(word)) && !LINKS.has(plain(word)));
  if (own.length === 0 || own.every((word) => INITIALS.test(word.replaceAll('.', '')))) return false;
  return place.length > 1 || !EVERYDAY.has(plain(place[0] as string));
}

/** In lower case, without full stops and the 's of "Sheriff's". */
const plain = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll('.', '')
    .replace(/['’]s?$/, '');
