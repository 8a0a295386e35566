import type { Find } from '.';

/** A built-in, validated shape: a telephone number, a street address, a birth date. */
export const shape: Find<'shape'> = (detector, scene) => scene.shape(detector.shape);
