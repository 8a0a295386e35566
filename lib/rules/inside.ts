import type { Language } from './language';
import { Letters } from './letters';
import { isSpoken } from './phrase-states';
import type { Cue, Hit } from './phrases';
import type { Token } from './tokens';

/** Words that are also found inside longer ones. Steps: at most the text's length times the longest word's. */
export class InsideIndex {
  private readonly letters = new Letters();

  constructor(private readonly cues: readonly Cue[]) {
    cues.forEach((list, cue) => {
      if (!list.inside) return;
      for (const word of list.phrases) this.letters.add(word, cue);
    });
  }

  /** All of them in a sentence of a language; a hit covers the whole word that it stands in. */
  scan(tokens: readonly Token[], language: Language | undefined): Hit[] {
    const hits: Hit[] = [];
    if (this.letters.isEmpty) return hits;
    tokens.forEach(({ kind, norm, start, end }, i) => {
      if (kind === 'link') return;
      const found = new Set<number>();
      for (let from = 0; from < norm.length; from++) this.letters.visit(norm, from, (cue) => found.add(cue));
      for (const cue of found) {
        if (isSpoken(this.cues[cue] as Cue, language)) hits.push({ cues: [cue], from: i, to: i, start, end });
      }
    });
    return hits;
  }
}
