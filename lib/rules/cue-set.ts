const BITS = 32;

/** Cues by number, one bit each: a text full of common words asks thousands of times whether a cue is among those found. */
export class CueSet {
  private readonly bits: Uint32Array;

  /** `size`: how many cues there are. */
  constructor(size: number, cues: Iterable<number> = []) {
    this.bits = new Uint32Array(Math.ceil(size / BITS));
    for (const cue of cues) this.bits[cue >>> 5] = (this.bits[cue >>> 5] as number) | (1 << (cue & 31));
  }

  has(cue: number): boolean {
    return (((this.bits[cue >>> 5] as number) >>> (cue & 31)) & 1) === 1;
  }

  /** Takes in all cues of `others`. */
  join(others: CueSet): void {
    for (let i = 0; i < this.bits.length; i++) this.bits[i] = (this.bits[i] as number) | (others.bits[i] as number);
  }
}
