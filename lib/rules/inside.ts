import type { Cue, Hit } from './phrases';
import type { Token } from './tokens';
import { Transitions } from './transitions';

const START = 0;

/** Words that are also found inside longer ones, letter by letter. Steps: at most the text's length times the longest word's. */
export class InsideIndex {
  private readonly letters = new Transitions();
  private readonly ends: (number[] | undefined)[] = [undefined];
  private readonly isEmpty: boolean;

  constructor(cues: readonly Cue[]) {
    cues.forEach((list, cue) => {
      if (list.inside) for (const word of list.phrases) this.add(word, cue);
    });
    this.isEmpty = this.ends.length === 1;
  }

  /** All of them in a sentence; a hit covers the whole word that it stands in. */
  scan(tokens: readonly Token[]): Hit[] {
    const hits: Hit[] = [];
    if (this.isEmpty) return hits;
    tokens.forEach(({ kind, norm, start, end }, i) => {
      if (kind === 'link') return;
      const seen = new Set<number>();
      for (let from = 0; from < norm.length; from++) {
        let at = START;
        for (let k = from; k < norm.length && at >= 0; k++) {
          at = this.letters.get(at, norm.charCodeAt(k));
          for (const cue of (at >= 0 && this.ends[at]) || []) seen.add(cue);
        }
      }
      for (const cue of seen) hits.push({ cue, from: i, to: i, start, end });
    });
    return hits;
  }

  private add(word: string, cue: number): void {
    let at = START;
    for (let i = 0; i < word.length; i++) {
      const letter = word.charCodeAt(i);
      let next = this.letters.get(at, letter);
      if (next < 0) {
        next = this.ends.push(undefined) - 1;
        this.letters.set(at, letter, next);
      }
      at = next;
    }
    this.ends[at] = [...(this.ends[at] ?? []), cue];
  }
}
