import type { Feature } from './features';

/** The numbers of the features that a model knows, in the order in which they came. Found word by word: no text is put together for it. */
export class FeatureNumbers {
  private readonly single = new Map<string, number>();
  private readonly pairs = new Map<string, Map<string, number>>();
  private readonly apart = new Map<string, Map<string, number>>();
  private count = 0;

  /** `name`: as `nameOf` gives it. */
  add(name: string): void {
    const words = name.split(' ');
    const [first = '', second = ''] = [words[0], words.at(-1)];
    if (words.length === 1) this.single.set(first, this.count++);
    else {
      const pairs = words.length === 2 ? this.pairs : this.apart;
      const own = pairs.get(first) ?? new Map<string, number>();
      pairs.set(first, own.set(second, this.count++));
    }
  }

  of({ first, second, apart }: Feature): number | undefined {
    return second === '' ? this.single.get(first) : (apart ? this.apart : this.pairs).get(first)?.get(second);
  }
}
