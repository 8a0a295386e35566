import type { Topic } from '../rules/report';
import type { Feature } from './features';
import { ACCOUNTS, CLEAN, type Learnt, readLearnt } from './learnt';

/** A topic that a text resembles. */
export interface Resemblance {
  topic: Topic;
  /** Sure enough to speak to the writer. */
  sure: boolean;
  /** What of the text spoke for it, most telling first, and how much. */
  telling: readonly (Feature & { worth: number })[];
  /** The labelled post that is most like it. */
  example: string | undefined;
}

/** A feature of a text that the model knows. */
interface Known {
  number: number;
  feature: Feature;
}

/** So much above its reach the model is sure: from here on as many clean posts stay silent as are to (docs/decisions/0022). */
const SURE_ABOVE = 0.05;
/** A second topic is named where it is at least so likely as the first. */
const BESIDE = 0.4;
const MOST_TELLING = 3;
/** Of a text with fewer features that it knows, the model knows nothing. */
const LEAST_KNOWN = 4;

/** Multinomial logistic regression over features weighted by rarity. A text file, so that everybody can read which words count for what. */
export class LikenessModel {
  private constructor(private readonly learnt: Readonly<Record<(typeof ACCOUNTS)[number], Learnt>>) {}

  /** @throws Error where `file` is no model. */
  static read(file: string): LikenessModel {
    return new LikenessModel(readLearnt(file));
  }

  /** The topics that a text with `features` resembles, most likely first; none where it is not sure enough. */
  resembled(features: readonly Feature[], official: boolean): Resemblance[] {
    const learnt = this.learnt[ACCOUNTS[official ? 1 : 0]];
    const known = knownOf(features, learnt);
    if (known.length < LEAST_KNOWN) return [];
    const chances = chancesOf(known, learnt);
    const clean = learnt.classes.indexOf(CLEAN);
    const above = 1 - (chances[clean] as number) - learnt.reach;
    if (above < 0) return [];
    const likely = learnt.classes
      .map((topic, of) => ({ topic, of, chance: chances[of] as number }))
      .filter((one): one is typeof one & { topic: Topic } => one.topic !== CLEAN)
      .sort((a, b) => b.chance - a.chance);
    const most = likely[0]?.chance ?? 0;
    const own = known.map(({ number }) => number);
    return likely
      .filter(({ chance }) => chance >= BESIDE * most)
      .map(({ topic, of }) => ({
        topic,
        sure: above >= SURE_ABOVE,
        telling: tellingFor(of, known, learnt),
        example: learnt.examples.get(topic)?.nearest(own, learnt.rarity),
      }));
  }
}

/** Each known feature once, where it first stands. */
function knownOf(features: readonly Feature[], { numbers }: Learnt): Known[] {
  const seen = new Set<number>();
  const known: Known[] = [];
  for (const feature of features) {
    const number = numbers.of(feature);
    if (number === undefined || seen.has(number)) continue;
    seen.add(number);
    known.push({ number, feature });
  }
  return known;
}

/** Softmax of the weighted sums; a long text counts no more than a short one. */
function chancesOf(known: readonly Known[], { bias, rarity, from, of, weight }: Learnt): number[] {
  const sums = new Array<number>(bias.length).fill(0);
  let squares = 0;
  for (const { number } of known) {
    const rare = rarity[number] as number;
    squares += rare * rare;
    for (let at = from[number] as number; at < (from[number + 1] as number); at++) {
      const own = of[at] as number;
      sums[own] = (sums[own] as number) + (weight[at] as number) * rare;
    }
  }
  const length = Math.sqrt(squares) || 1;
  const logits = sums.map((sum, own) => sum / length + (bias[own] as number));
  const top = Math.max(...logits);
  const powers = logits.map((logit) => Math.exp(logit - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** The features with a place in the text that did most for a class, none of them over another. */
function tellingFor(topic: number, known: readonly Known[], { rarity, from, of, weight }: Learnt): Resemblance['telling'] {
  const ranked = known.flatMap(({ number, feature }) => {
    if (feature.start === feature.end) return [];
    for (let at = from[number] as number; at < (from[number + 1] as number); at++) {
      const worth = (weight[at] as number) * (rarity[number] as number);
      if (of[at] === topic && worth > 0) return [{ ...feature, worth }];
    }
    return [];
  });
  ranked.sort((a, b) => b.worth - a.worth || a.start - b.start);
  const telling: (Feature & { worth: number })[] = [];
  for (const one of ranked) {
    if (telling.length === MOST_TELLING) break;
    if (!telling.some((other) => one.start < other.end && one.end > other.start)) telling.push(one);
  }
  return telling;
}
