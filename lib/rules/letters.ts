import { Transitions } from './transitions';

const START = 0;

/** Beginnings of words, letter by letter. */
export class Letters {
  private readonly steps = new Transitions();
  /** What was put down for the beginning that ends in each state. */
  private readonly values: (number[] | undefined)[] = [undefined];

  get isEmpty(): boolean {
    return this.values.length === 1;
  }

  add(beginning: string, value: number): void {
    let at = START;
    for (let i = 0; i < beginning.length; i++) {
      const letter = beginning.charCodeAt(i);
      let next = this.steps.get(at, letter);
      if (next < 0) {
        next = this.values.push(undefined) - 1;
        this.steps.set(at, letter, next);
      }
      at = next;
    }
    this.values[at] = [...(this.values[at] ?? []), value];
  }

  /** Visits what was put down for every beginning of `word`, read from its letter `from` on. */
  visit(word: string, from: number, visit: (value: number) => void): void {
    let at = START;
    for (let i = from; i < word.length; i++) {
      at = this.steps.get(at, word.charCodeAt(i));
      if (at < 0) return;
      for (const value of this.values[at] ?? []) visit(value);
    }
  }
}
