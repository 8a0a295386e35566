/** What of an agency may stand on a uniform; the profile of a policy has it. */
export interface UniformAgency {
  name: string;
  shortNames: readonly string[];
  units: readonly string[];
  ranks: readonly string[];
}

/** Words that may stand on a uniform. */
export interface UniformPhrase {
  /** Capitals and digits only, as `plainWords` makes them. */
  words: readonly string[];
  /** Hundredths. */
  weight: number;
}

/** Of the force itself, and the agency's own name: nobody else wears them. */
const FORCE = 50;
/** Ranks and units: on name tapes and vests, but on doors, books and film posters too. */
const RANK = 25;
/** Worn by many who are no police. */
const COMMON = 10;

const lines = (text: string): string[] => text.trim().split(/\s*\n\s*/);

// What is on the backs, shoulders and chests of American forces, in English and Spanish.
const ON_UNIFORMS: readonly [number, readonly string[]][] = [
  [
    FORCE,
    lines(`
      police
      sheriff
      sheriffs
      deputy
      state trooper
      trooper
      constable
      policía
      alguacil
      guardia civil
    `),
  ],
  [
    RANK,
    lines(`
      officer
      sergeant
      lieutenant
      captain
      detective
      corporal
      marshal
      highway patrol
      state patrol
      corrections
      probation
      SWAT
      K9
      K-9
      bomb squad
      crime scene
      oficial
      sargento
      teniente
      capitán
    `),
  ],
  [
    COMMON,
    lines(`
      security
      patrol
      dispatch
      seguridad
      patrulla
    `),
  ],
];

/** What is looked for in the words of a picture, the heaviest first. */
export function uniformPhrases({ name, shortNames, units, ranks }: UniformAgency): UniformPhrase[] {
  const all: [number, readonly string[]][] = [[FORCE, [name, ...shortNames]], [RANK, [...units, ...ranks]], ...ON_UNIFORMS];
  return all
    .flatMap(([weight, phrases]) => phrases.map((phrase) => ({ weight, words: plainWords(phrase) })))
    .filter(({ words }) => words.join('').length > 1)
    .sort((a, b) => b.weight - a.weight);
}

/** Words in capitals without accents and signs: "Policía," is POLICIA. */
export function plainWords(text: string): string[] {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’.-]/g, '')
    .toUpperCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
