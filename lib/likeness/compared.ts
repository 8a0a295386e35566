import { type Feature, featuresOf } from './features';
import type { Named } from './own-names';

/** What of a post is compared: its text, and the alternative texts of its pictures. */
export interface Compared {
  text: string;
  alts: readonly string[];
}

/** The features of a post. Those of an alternative text have no place in the text: `start === end === 0`. */
export function comparedFeatures({ text, alts }: Compared, namesIn: (text: string) => Named[]): Feature[] {
  const ofAlts = alts.flatMap((alt) => {
    const written = `alt ${alt.trim() || 'noalt'}`;
    return featuresOf(written, namesIn(written)).map((feature) => ({ ...feature, start: 0, end: 0 }));
  });
  return [...featuresOf(text, namesIn(text)), ...ofAlts];
}
