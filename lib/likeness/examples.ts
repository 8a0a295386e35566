import { featuresOf } from './features';

/** Fewer features in common with a labelled post, and nobody would see why it is named. */
const LEAST_COMMON = 4;

/** The labelled posts of one topic, found by what they have in common with another post. */
export class Examples {
  /** By feature, the numbers of the posts that have it. */
  private readonly having = new Map<string, number[]>();

  constructor(private readonly texts: readonly string[]) {
    texts.forEach((text, number) => {
      for (const name of new Set(featuresOf(text).map((feature) => feature.name))) {
        const others = this.having.get(name);
        if (others) others.push(number);
        else this.having.set(name, [number]);
      }
    });
  }

  /** The post that has most in common with one of the features `names`, rare ones before common ones; nothing where all are far. */
  nearest(names: ReadonlySet<string>, rarityOf: (name: string) => number): string | undefined {
    const common = new Array<number>(this.texts.length).fill(0);
    const worth = new Array<number>(this.texts.length).fill(0);
    for (const name of names) {
      const having = this.having.get(name);
      if (!having) continue;
      const rarity = rarityOf(name);
      for (const number of having) {
        common[number] = (common[number] as number) + 1;
        worth[number] = (worth[number] as number) + rarity;
      }
    }
    let best = -1;
    for (const [number, own] of worth.entries()) {
      if ((common[number] as number) >= LEAST_COMMON && own > (worth[best] ?? 0)) best = number;
    }
    return this.texts[best];
  }
}
