import { Letters } from './letters';
import type { Cue } from './phrases';

/** Phrases of one cue that begin with the same choice of words. */
interface Group {
  cue: number;
  /** Where they stand in the cue, the last one not included. */
  from: number;
  to: number;
}

/** Numbers of one group: its cue, from, to. */
const WIDTH = 3;

/**
 * By first word, the phrases that no text has come to: of some ten thousand a page ever needs a few hundred. Built before the
 * first check of a page, so groups are plain numbers, and a word that begins one group alone holds no list.
 */
export class FirstWords {
  private readonly groups: number[] = [];
  private readonly byWord = new Map<string, number | number[]>();
  /** First words with an open ending, found by their letters. */
  private readonly open: string[] = [];
  private readonly openLetters = new Letters();

  constructor(cues: readonly Cue[]) {
    cues.forEach(({ inside, phrases }, cue) => {
      if (inside) return;
      // Phrases are sorted, so those that begin alike stand together.
      for (let from = 0, to = 0; from < phrases.length; from = to) {
        const choice = firstSlot(phrases[from] as string);
        for (to = from + 1; to < phrases.length && beginsWith(phrases[to] as string, choice); ) to++;
        const group = this.groups.push(cue, from, to) - WIDTH;
        for (const word of choice.toLowerCase().split('|')) this.put(word, group);
      }
    });
  }

  /** The words for which phrases wait. */
  words(): Iterable<string> {
    return this.byWord.keys();
  }

  /** The numbers of the groups that wait for `word`, which wait for it no longer. */
  take(word: string): readonly number[] | undefined {
    const waiting = this.byWord.get(word);
    if (waiting === undefined) return undefined;
    this.byWord.delete(word);
    return typeof waiting === 'number' ? [waiting] : waiting;
  }

  group(number: number): Group {
    const [cue, from, to] = this.groups.slice(number, number + WIDTH) as [number, number, number];
    return { cue, from, to };
  }

  /** Visits the first words with an open ending that `norm` fits. */
  visitOpen(norm: string, visit: (word: string) => void): void {
    this.openLetters.visit(norm, 0, (number) => visit(this.open[number] as string));
  }

  private put(word: string, group: number): void {
    const others = this.byWord.get(word);
    if (others === undefined) {
      this.byWord.set(word, group);
      if (word.endsWith('*')) this.openLetters.add(word.slice(0, -1), this.open.push(word) - 1);
    } else if (typeof others === 'number') this.byWord.set(word, [others, group]);
    else others.push(group);
  }
}

function firstSlot(phrase: string): string {
  const space = phrase.indexOf(' ');
  return space < 0 ? phrase : phrase.slice(0, space);
}

const beginsWith = (phrase: string, choice: string): boolean =>
  phrase.startsWith(choice) && (phrase.length === choice.length || phrase[choice.length] === ' ');
