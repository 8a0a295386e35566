import type { Match } from '../match';
import type { Detector } from '../rulebook';
import type { Scene } from '../scene';
import { any } from './any';
import { context } from './context';
import { cues } from './cues';
import { grammar } from './grammar';
import { image } from './image';
import { likeness } from './likeness';
import { metric } from './metric';
import { missing } from './missing';
import { near } from './near';
import { pattern } from './pattern';
import { shape } from './shape';
import { terms } from './terms';

/** A detector kind: a compiled detector and a draft in, its matches in order of position out. */
export type Find<Kind extends Detector['kind']> = (detector: Extract<Detector, { kind: Kind }>, scene: Scene) => readonly Match[];

export const DETECTORS: { [Kind in Detector['kind']]: Find<Kind> } = {
  any,
  context,
  cues,
  grammar,
  image,
  likeness,
  metric,
  missing,
  near,
  pattern,
  shape,
  terms,
};
