import type { CueSet } from './cue-set';
import type { Anchors } from './rulebook';
import type { Scene } from './scene';
import type { ShapeName } from './shapes';

/** Rules or shields by what must be in the text before they can speak. */
export class AnchoredList<T extends { anchors: Anchors }> {
  private readonly always: T[] = [];
  private readonly byCue = new Map<number, T[]>();
  /** The same by the sets of cues that come together. */
  private readonly bySet = new WeakMap<CueSet, readonly T[]>();
  private readonly byShape = new Map<ShapeName, T[]>();

  constructor(list: readonly T[]) {
    for (const item of list) {
      if (!item.anchors) this.always.push(item);
      for (const anchor of item.anchors ?? []) {
        if (typeof anchor === 'number') add(this.byCue, anchor, item);
        else add(this.byShape, anchor, item);
      }
    }
  }

  /** Those that may speak in `scene`. */
  candidates(scene: Scene): Set<T> {
    const out = new Set(this.always);
    for (const cues of scene.cueSets) for (const item of this.anchoredIn(cues)) out.add(item);
    for (const [shape, items] of this.byShape) {
      if (scene.shape(shape).length > 0) for (const item of items) out.add(item);
    }
    return out;
  }

  private anchoredIn(cues: CueSet): readonly T[] {
    const known = this.bySet.get(cues);
    if (known) return known;
    const found = new Set<T>();
    for (const [cue, items] of this.byCue) if (cues.has(cue)) for (const item of items) found.add(item);
    const list = [...found];
    this.bySet.set(cues, list);
    return list;
  }
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
