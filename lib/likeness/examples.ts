/** Fewer features in common with a labelled post, and nobody would see why it is named. */
const LEAST_COMMON = 4;

/** A labelled post, and the numbers of its features. */
export interface Labelled {
  text: string;
  features: ReadonlySet<number>;
}

/** The labelled posts of one topic, found by what they have in common with another post. */
export class Examples {
  /** By feature, where the posts stand that have it. */
  private readonly having = new Map<number, number[]>();

  constructor(private readonly labelled: readonly Labelled[]) {
    labelled.forEach(({ features }, at) => {
      for (const feature of features) {
        const others = this.having.get(feature);
        if (others) others.push(at);
        else this.having.set(feature, [at]);
      }
    });
  }

  /** The post that has most in common with one of these features, rare ones before common ones; nothing where all are far. */
  nearest(features: Iterable<number>, rarity: ArrayLike<number>): string | undefined {
    const common = new Array<number>(this.labelled.length).fill(0);
    const worth = new Array<number>(this.labelled.length).fill(0);
    for (const feature of features) {
      for (const at of this.having.get(feature) ?? []) {
        common[at] = (common[at] as number) + 1;
        worth[at] = (worth[at] as number) + (rarity[feature] as number);
      }
    }
    let best = -1;
    for (const [at, own] of worth.entries()) {
      if ((common[at] as number) >= LEAST_COMMON && own > (worth[best] ?? 0)) best = at;
    }
    return this.labelled[best]?.text;
  }
}
