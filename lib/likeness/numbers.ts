import type { Feature } from './features';

/** The numbers of the features that a model knows, in the order in which they came. Found word by word: no text is put together for it. */
export class FeatureNumbers {
  private readonly single = new Map<string, number>();
  private readonly pairs = new Map<string, Map<string, number>>();
  private count = 0;

  /** `name`: as `nameOf` gives it. */
  add(name: string): void {
    const [first = '', second] = name.split(' ');
    if (second === undefined) this.single.set(first, this.count++);
    else {
      const own = this.pairs.get(first) ?? new Map<string, number>();
      this.pairs.set(first, own.set(second, this.count++));
    }
  }

  of({ first, second }: Feature): number | undefined {
    return second === '' ? this.single.get(first) : this.pairs.get(first)?.get(second);
  }
}
