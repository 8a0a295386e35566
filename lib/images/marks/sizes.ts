import { STEP } from './grey';

/** The template of a mark has as many pixels as a square of this side: the lettering of a seal is about 8 px high in it. */
export const TEMPLATE_SIDE = 128;
/** Features of a mark are looked for in a picture of it with as many pixels as a square of this side, and in smaller ones. */
export const FEATURE_SIDE = 224;

/** Pictures of a mark are decoded with at most so many px a side: larger ones tell no more. */
export const REFERENCE_SIDE = 1024;

/** px of the template that a pixel of a reference's level `level` takes. */
export const levelSize = (level: number): number => (TEMPLATE_SIDE / FEATURE_SIDE) * STEP ** level;
