import type { Anchors } from './rulebook';
import type { Scene } from './scene';
import type { ShapeName } from './shapes';

/** Rules or shields by what must be in the text before they can speak. */
export class AnchoredList<T extends { anchors: Anchors }> {
  private readonly always: T[] = [];
  private readonly byCue = new Map<number, T[]>();
  private readonly byShape = new Map<ShapeName, T[]>();
  private readonly ofPictures: T[] = [];

  constructor(list: readonly T[]) {
    for (const item of list) {
      if (!item.anchors) this.always.push(item);
      for (const anchor of item.anchors ?? []) {
        if (typeof anchor === 'number') add(this.byCue, anchor, item);
        else if (anchor === 'picture') this.ofPictures.push(item);
        else add(this.byShape, anchor, item);
      }
    }
  }

  /** Those that may speak in `scene`. */
  candidates(scene: Scene): Set<T> {
    const out = new Set(this.always);
    if (scene.draft.images.some(({ picture }) => picture !== undefined)) for (const item of this.ofPictures) out.add(item);
    for (const cue of scene.cues) for (const item of this.byCue.get(cue) ?? []) out.add(item);
    for (const [shape, items] of this.byShape) {
      if (scene.shape(shape).length > 0) for (const item of items) out.add(item);
    }
    return out;
  }
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
