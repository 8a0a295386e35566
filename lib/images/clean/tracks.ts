import { type Box, boxesIn } from '../metadata/boxes';
import { letters, u8, u32 } from '../metadata/bytes';
import type { Stretch } from '../metadata/items';
import type { Refusal, Removed } from './cleaned';
import type { Patches } from './patches';
import { chunksOf } from './samples';
import { free } from './top-boxes';

const SHOWN = new Set(['vide', 'soun', 'pict', 'auxv']);

/** What playing needs, by the box it lies in (ISO/IEC 14496-12; QuickTime File Format). All else becomes free space. */
const NEEDED: Readonly<Record<string, ReadonlySet<string>>> = {
  moov: new Set(['mvhd', 'trak', 'iods']),
  trak: new Set(['tkhd', 'edts', 'tref', 'mdia', 'tapt', 'load', 'matt', 'clip']),
  mdia: new Set(['mdhd', 'hdlr', 'minf', 'elng']),
  minf: new Set(['vmhd', 'smhd', 'nmhd', 'gmhd', 'hdlr', 'dinf', 'stbl']),
};
/** Boxes that tell when something was made. */
const TIMED = new Set(['mvhd', 'tkhd', 'mdhd']);

/** The boxes of a movie, held in memory from `base` of the file on, on their way to saying nothing. */
export class Tracks {
  readonly kept: Stretch[] = [];
  readonly #bytes: Uint8Array;
  readonly #base: number;
  readonly #patches: Patches;
  readonly #removed: Set<Removed>;

  constructor(bytes: Uint8Array, base: number, patches: Patches, removed: Set<Removed>) {
    this.#bytes = bytes;
    this.#base = base;
    this.#patches = patches;
    this.#removed = removed;
  }

  /** Goes through `moov`; says what stands against it. Afterwards `kept` holds where the samples lie that are shown. */
  clean(moov: Box): Refusal | undefined {
    const tracks = this.#in(moov).filter(({ type }) => type === 'trak');
    const gone = new Set(tracks.filter((track) => !SHOWN.has(this.#handler(track))));
    if (gone.size === tracks.length) return 'unknown-part';
    return this.#walk(moov, gone);
  }

  #walk(parent: Box, gone: ReadonlySet<Box>): Refusal | undefined {
    const needed = NEEDED[parent.type];
    for (const box of this.#in(parent)) {
      if (box.to > parent.to) return 'broken';
      const same = [...gone].some(({ from }) => from === box.from);
      if (box.type === 'cmov' || box.type === 'mvex' || box.type === 'cmvd') return 'unknown-part';
      if (same || !needed?.has(box.type) || (box.type === 'tref' && gone.size > 0)) {
        free(this.#inFile(box), this.#patches);
        if (box.type !== 'free' && box.type !== 'skip') this.#removed.add(same ? 'tracks' : box.type === 'uuid' ? 'xmp' : 'tags');
      } else if (NEEDED[box.type]) {
        const fault = this.#walk(box, gone);
        if (fault) return fault;
      } else if (TIMED.has(box.type)) this.#forgetTime(box);
      else if (box.type === 'hdlr') this.#blank(box.body + 24, box.to);
      else if (box.type === 'stbl') {
        const chunks = chunksOf(this.#bytes, box);
        if (!chunks) return 'broken';
        this.kept.push(...chunks);
        this.#forgetEncoder(box);
      }
    }
    return;
  }

  #in = (box: Box): Box[] => [...boxesIn(this.#bytes, box.body, box.to)];

  #handler(track: Box): string {
    const media = this.#in(track).find(({ type }) => type === 'mdia');
    const handler = media && this.#in(media).find(({ type }) => type === 'hdlr');
    return handler ? letters(this.#bytes, handler.body + 8, 4) : '';
  }

  /** Made and changed: two numbers behind version and flags, of 32 or 64 bits. */
  #forgetTime({ body, to }: Box): void {
    const end = Math.min(to, body + 4 + (u8(this.#bytes, body) === 1 ? 16 : 8));
    if (this.#bytes.subarray(body + 4, end).some((byte) => byte !== 0)) this.#removed.add('times');
    this.#blank(body + 4, end);
  }

  /** The name that an encoder gives itself in the description of pictures, often with the maker's (8.5.2): 32 bytes. */
  #forgetEncoder(table: Box): void {
    const description = this.#in(table).find(({ type }) => type === 'stsd');
    if (!description || u32(this.#bytes, description.body + 4) === 0) return;
    for (const { body, to, type } of boxesIn(this.#bytes, description.body + 8, description.to)) {
      if (PICTURES.has(type) && to >= body + 78) this.#blank(body + 42, body + 74);
    }
  }

  #blank(from: number, to: number): void {
    this.#patches.blank({ from: this.#base + from, to: this.#base + Math.max(from, to) });
  }

  #inFile = ({ type, from, body, to }: Box): Box => ({ type, from: from + this.#base, body: body + this.#base, to: to + this.#base });
}

/** Descriptions of pictures, whose fields are those of 8.5.2. */
const PICTURES = new Set([
  'avc1',
  'avc3',
  'hvc1',
  'hev1',
  'av01',
  'mp4v',
  'vp08',
  'vp09',
  'jpeg',
  'mjpa',
  'apcn',
  'apch',
  'apcs',
  's263',
  'dvh1',
]);
