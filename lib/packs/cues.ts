import { sizeOf } from '../rules/compact';
import type { Cue } from '../rules/phrases';
import { MOST_PHRASES } from './limits';

/** A pack that stands for too many phrases; the message says how many are allowed. */
export class TooManyPhrases extends Error {}

/** The rulebook's phrase lists; rules that share a list share its number. */
export class Cues {
  readonly list: Cue[] = [];
  private readonly known = new Map<string, number>();
  /** By what this pack's authors wrote: rules of a pack look for the same lists. */
  private readonly ofPack = new Map<string, number>();
  private phrases = 0;
  /** How many lists there were before this pack. */
  private before = 0;

  /** The number of the list that is written so in this pack, made by `make` the first time. @throws TooManyPhrases as `number` does. */
  written(key: string, make: () => Cue): number {
    const known = this.ofPack.get(key) ?? this.number(make());
    this.ofPack.set(key, known);
    return known;
  }

  /** The number of a list. @throws TooManyPhrases when a pack has used up what a pack may hold. */
  number(cue: Cue): number {
    const key = JSON.stringify(cue);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    for (const phrase of cue.phrases) this.phrases += sizeOf(phrase);
    if (this.phrases > MOST_PHRASES) {
      throw new TooManyPhrases(`stands for more than ${MOST_PHRASES.toLocaleString('en')} phrases; split it into several packs`);
    }
    this.known.set(key, this.list.length);
    return this.list.push(cue) - 1;
  }

  /** Phrases are counted pack by pack. */
  nextPack(): void {
    this.ofPack.clear();
    this.phrases = 0;
    this.before = this.list.length;
  }

  /** Forgets the lists of this pack. */
  dropPack(): void {
    this.ofPack.clear();
    for (const cue of this.list.splice(this.before)) this.known.delete(JSON.stringify(cue));
  }
}
