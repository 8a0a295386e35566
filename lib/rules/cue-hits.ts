import type { Hit } from './phrases';

const NONE = -1;

/** A hit of a sentence, and where in the draft the sentence begins: UTF-16 offset and token. */
export interface Found {
  hit: Hit;
  start: number;
  token: number;
}

/**
 * By cue, the hits of one draft. A hit often has hundreds of cues of which rules ask for a few, so it is noted in flat arrays that
 * serve one draft after another: what is noted of a draft holds until the next one is begun.
 */
export class CueHits {
  /** The cues that have hits, in the order in which they were met. */
  readonly cues: number[] = [];
  private readonly first: Int32Array;
  private readonly last: Int32Array;
  private readonly found: Found[] = [];
  /** Of each note, which hit it is about and the next note of the same cue; behind the last one are those of drafts before. */
  private readonly about: number[] = [];
  private readonly next: number[] = [];
  private notes = 0;

  /** @param size the number of cues that there are. */
  constructor(size: number) {
    this.first = new Int32Array(size).fill(NONE);
    this.last = new Int32Array(size);
  }

  /** Notes of the same cues, for another text beside this one. */
  another(): CueHits {
    return new CueHits(this.first.length);
  }

  /** Forgets the draft before. */
  begin(): void {
    for (const cue of this.cues) this.first[cue] = NONE;
    this.cues.length = 0;
    this.found.length = 0;
    this.notes = 0;
  }

  add(found: Found): void {
    const number = this.found.push(found) - 1;
    for (const cue of found.hit.cues) {
      const note = this.notes++;
      this.about[note] = number;
      this.next[note] = NONE;
      if (this.first[cue] === NONE) {
        this.first[cue] = note;
        this.cues.push(cue);
      } else this.next[this.last[cue] as number] = note;
      this.last[cue] = note;
    }
  }

  has(cue: number): boolean {
    return this.first[cue] !== NONE;
  }

  of(cue: number): Found[] {
    const found: Found[] = [];
    for (let note = this.first[cue] as number; note !== NONE; note = this.next[note] as number) {
      found.push(this.found[this.about[note] as number] as Found);
    }
    return found;
  }
}
