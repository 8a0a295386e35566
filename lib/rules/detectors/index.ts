import type { Detector } from '../rulebook';
import type { Match, Scene } from '../scene';
import { any } from './any';
import { context } from './context';
import { missing } from './missing';
import { near } from './near';
import { shape } from './shape';
import { terms } from './terms';

/** A detector kind: a compiled detector and a draft in, its matches in order of position out. */
export type Find<Kind extends Detector['kind']> = (detector: Extract<Detector, { kind: Kind }>, scene: Scene) => readonly Match[];

export const DETECTORS: { [Kind in Detector['kind']]: Find<Kind> } = { any, context, missing, near, shape, terms };
