import { bytesOf, EVERYTHING_ELSE, type ReferenceData, refuseIf } from './data';

/** A reference that a picture is near to. */
export interface Alike {
  name: string;
  /** 1 for the same picture, 0.5 where it is as far off as the references are from each other. */
  sureness: number;
}

/** Fewer say nothing about how far apart pictures of the same thing are; more only take time. */
const [FEWEST, MOST] = [10, 40];
/** Neighbours that are asked: one alone may stand out by chance. */
const NEIGHBOURS = 3;
/** Share of the references that must find their own kind; what stands out further is not taken for it. */
const INCLUDED = 0.9;

interface Reference {
  name: string;
  vectors: Float32Array[];
  /** Farther than this from the nearest three is not alike. */
  reach: number;
}

/**
 * Nearest neighbours among the agency's own examples, by the angle between embeddings (1 less its cosine). How near is near enough is
 * taken from the references: the distance within which nine of ten find three others of their kind.
 */
export class References {
  private readonly references: readonly Reference[];

  /** `length`: of an embedding. Throws `RefusedModel` where `data` do not fit. */
  constructor(data: readonly ReferenceData[], length: number) {
    this.references = data.map((one) => referenceOf(one, length));
  }

  /** What `embedding` is nearest to, if it is near enough. */
  alike(embedding: Float32Array): Alike | undefined {
    const vector = unit(embedding);
    const near = this.references
      .map(({ name, vectors, reach }) => ({ name, reach, distance: toNearest(vector, vectors) }))
      .sort((a, b) => a.distance - b.distance);
    const [nearest] = near;
    if (!nearest || nearest.name === EVERYTHING_ELSE || !(nearest.distance <= nearest.reach)) return undefined;
    return { name: nearest.name, sureness: nearest.reach > 0 ? 1 - nearest.distance / (2 * nearest.reach) : 1 };
  }
}

function referenceOf({ name, vectors: base64 }: ReferenceData, length: number): Reference {
  const bytes = bytesOf(base64, `the reference ${name}`);
  const count = bytes.length / (4 * length);
  refuseIf(!Number.isInteger(count), `the vectors of the reference ${name} are not of ${length} numbers each, as the model’s are`);
  refuseIf(count < FEWEST || count > MOST, `the reference ${name} has ${count} vectors; ${FEWEST} to ${MOST} can be used`);
  const view = new DataView(bytes.buffer);
  const vectors = Array.from({ length: count }, (_, i) =>
    unit(Float32Array.from({ length }, (_, j) => view.getFloat32(4 * (i * length + j), true))),
  );
  refuseIf(!vectors.every((vector) => vector.every(Number.isFinite)), `the reference ${name} has vectors that are no numbers`);
  const apart = vectors.map((vector) =>
    toNearest(
      vector,
      vectors.filter((other) => other !== vector),
    ),
  );
  apart.sort((a, b) => a - b);
  return { name, vectors, reach: apart[Math.ceil(INCLUDED * count) - 1] as number };
}

/** Mean distance to the nearest few of `vectors`, all of length 1. */
function toNearest(vector: Float32Array, vectors: readonly Float32Array[]): number {
  const distances = vectors.map((other) => 1 - vector.reduce((sum, one, i) => sum + one * (other[i] as number), 0));
  distances.sort((a, b) => a - b);
  const nearest = distances.slice(0, NEIGHBOURS);
  return nearest.reduce((sum, one) => sum + Math.max(0, one), 0) / nearest.length;
}

/** NaN all over where there is no direction. */
function unit(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector);
  return vector.map((one) => one / length);
}
