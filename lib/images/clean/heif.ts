import { type Box, boxesIn } from '../metadata/boxes';
import { u32 } from '../metadata/bytes';
import { isXmp, LONGEST_META } from '../metadata/heif';
import { type Item, type Meta, readMeta, type Stretch } from '../metadata/items';
import { LONGEST_MOVIE } from '../metadata/movie';
import { Window } from '../metadata/window';
import type { Cleaned, Refusal, Removed } from './cleaned';
import { orientationBlock, orientationIn } from './orientation';
import { gapsIn, Patches } from './patches';
import { free, readTop } from './top-boxes';
import { Tracks } from './tracks';

/** Items that are pictures, tiles, or made out of other items (ISO/IEC 23008-12; AVIF; ISO/IEC 23001-17). */
const PICTURES = new Set(['hvc1', 'hev1', 'lhv1', 'av01', 'avc1', 'vvc1', 'j2k1', 'unci', 'mski', 'grid', 'iden', 'iovl', 'tmap']);
const NEEDED = new Set(['hdlr', 'pitm', 'iloc', 'iinf', 'iprp', 'iref', 'idat', 'dinf', 'grpl']);
/** Properties that describe, date or name: texts of users, alternative text, times of making and changing. */
const TELLING = new Set(['udes', 'altt', 'crtt', 'mdft', 'uuid']);

/**
 * The HEIC or AVIF with EXIF, XMP and describing properties written over in place, so that no offset in it moves. Refused where an item's
 * place or kind is not understood, or metadata lies within a picture's data.
 */
export async function cleanHeif(file: Blob): Promise<Cleaned | Refusal> {
  const window = new Window(file);
  const patches = new Patches();
  const removed = new Set<Removed>();
  const top = await readTop(window, true, patches, removed);
  if (typeof top === 'string') return top;
  const { meta: box, moov } = top;
  if (!box) return 'broken';
  if (box.to - box.from > LONGEST_META || (moov && moov.to - moov.from > LONGEST_MOVIE)) return 'too-large';
  const bytes = await window.bytes(box.from, box.to - box.from);
  const inBytes = { ...box, from: 0, body: box.body - box.from, to: bytes.length };
  const meta = readMeta(bytes, inBytes, box.from);
  if (meta.boxes.some(({ to }) => to > bytes.length)) return 'broken';
  if (meta.items.some((item) => !isUnderstood(item))) return 'unknown-part';
  freeTelling(bytes, meta, box.from, patches, removed);
  const pictures = meta.items.filter(({ type }) => PICTURES.has(type)).flatMap(({ stretches = [] }) => stretches);
  const others = meta.items.filter(({ type }) => !PICTURES.has(type));
  const kept = [...pictures, ...others.flatMap(({ stretches = [] }) => stretches)];
  const places = [...top.data, ...meta.boxes.filter(({ type }) => type === 'idat').map((data) => inFile(data, box.from))];
  for (const item of others) {
    if ((item.stretches ?? []).some((stretch) => !places.some((place) => stretch.from >= place.body && stretch.to <= place.to)))
      return 'broken';
    if ((item.stretches ?? []).some((stretch) => pictures.some((picture) => touch(stretch, picture)))) return 'unknown-part';
    await writeOver(item, window, patches);
    removed.add(item.type === 'Exif' ? 'exif' : isXmp(item) ? 'xmp' : 'application');
  }
  if (moov) {
    const tracks = new Tracks(await window.bytes(moov.from, moov.to - moov.from), moov.from, patches, removed);
    const fault = tracks.clean({ ...moov, from: 0, body: moov.body - moov.from, to: moov.to - moov.from });
    if (fault) return fault;
    kept.push(...tracks.kept);
  }
  for (const gap of top.data.flatMap(({ body, to }) => gapsIn({ from: body, to }, kept))) patches.blank(gap);
  const parts = patches.parts(file, top.end);
  return parts ? { parts, removed } : 'broken';
}

const inFile = ({ type, from, body, to }: Box, base: number): Box => ({ type, from: from + base, body: body + base, to: to + base });

const touch = (a: Stretch, b: Stretch): boolean => a.from < b.to && b.from < a.to;

/** Its kind is known, and where its bytes lie; a length of 0 would mean "up to the end". */
const isUnderstood = ({ type, stretches }: Item): boolean =>
  (PICTURES.has(type) || type === 'Exif' || type === 'mime') && stretches !== undefined && stretches.every(({ from, to }) => to > from);

function freeTelling(bytes: Uint8Array, { boxes, items }: Meta, base: number, patches: Patches, removed: Set<Removed>): void {
  const properties = boxes.find(({ type }) => type === 'iprp');
  const list = properties && [...boxesIn(bytes, properties.body, properties.to)].find(({ type }) => type === 'ipco');
  const telling = list ? [...boxesIn(bytes, list.body, list.to)].filter(({ type }) => TELLING.has(type)) : [];
  for (const box of [...boxes.filter(({ type }) => !NEEDED.has(type)), ...telling]) {
    free(inFile(box, base), patches);
    if (box.type !== 'free' && box.type !== 'skip') removed.add('text');
  }
  // Blanks, not zeros: what stands behind a name is found by its end.
  for (const { name } of items) patches.write(base + name.from, new Uint8Array(name.to - name.from).fill(0x20));
}

/** EXIF says only how the picture is turned from now on, the others nothing. */
async function writeOver({ type, stretches = [] }: Item, window: Window, patches: Patches): Promise<void> {
  const [first] = stretches;
  const head = first && type === 'Exif' ? await window.bytes(first.from, Math.min(first.to - first.from, LONGEST_META)) : undefined;
  const block = orientationBlock(head ? await orientationIn(head.subarray(4 + u32(head, 0))) : 1);
  const fits = head !== undefined && head.length >= 4 + block.length;
  for (const stretch of stretches) {
    const from = fits && stretch === first ? stretch.from + 4 + block.length : stretch.from;
    patches.blank({ from, to: stretch.to });
  }
  if (!first || !fits) return;
  patches.write(first.from, Uint8Array.from([0, 0, 0, 0, ...block]));
}
