import type { MarkKind } from '../../rules/seen';
import type { CompiledReference } from './compile';
import { mirrorDescriptor, TURNS, WORDS } from './descriptor';
import type { Features } from './features';
import { LAYERS, type Layer, layerOf } from './template';

/** A mark to look for, with its compiled pictures. */
export interface Mark {
  id: string;
  /** As the agency calls it. */
  name: string;
  kind: MarkKind;
  references: readonly CompiledReference[];
}

/** One compiled picture, as it is or mirrored; its layers are made when they are first asked for, since of many marks few ever are. */
export class View {
  readonly width: number;
  readonly height: number;
  readonly features: Features;
  private readonly made = new Map<number, readonly Layer[]>();

  constructor(
    readonly mark: Mark,
    private readonly reference: CompiledReference,
  ) {
    this.width = reference.width;
    this.height = reference.height;
    this.features = reference.features;
  }

  /** Layer `number` of `LAYERS`: as it is and, of the finest, softer ones. */
  layers(number: number): readonly Layer[] {
    const known = this.made.get(number);
    if (known) return known;
    const { side, softer } = LAYERS[number] as (typeof LAYERS)[number];
    const layers = softer.map((times) => layerOf(this.reference, side, times));
    this.made.set(number, layers);
    return layers;
  }
}

/** The same mark in a mirror. */
export function mirrored({ width, height, template, lettering, features }: CompiledReference): CompiledReference {
  const flipped = (rows: Uint8Array): Uint8Array => rows.map((_, i) => rows[i - 2 * (i % width) + width - 1] as number);
  const descriptors = new Uint32Array(features.descriptors.length);
  for (let i = 0; i < features.count; i++) mirrorDescriptor(features.descriptors, i * WORDS, descriptors, i * WORDS);
  const turn = features.turn.map((turn) => (TURNS / 2 - turn + TURNS) % TURNS);
  return {
    width,
    height,
    template: flipped(template),
    lettering: flipped(lettering),
    features: { ...features, x: features.x.map((x) => width - x), turn, descriptors },
  };
}
