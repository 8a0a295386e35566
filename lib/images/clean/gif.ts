import { gifBlocks, gifHeader } from '../metadata/gif';
import { type Cleaned, MOST_IN_MEMORY, type Refusal, type Removed } from './cleaned';

/** Applications whose blocks decide how the frames are shown: repeats, and the colour profile. */
const NEEDED = new Set(['NETSCAPE2.0', 'ANIMEXTS1.0', 'ICCRGBG1012']);

/** The GIF without comments, XMP, and what stands behind its end. Frames are copied as they are. */
export async function cleanGif(file: Blob): Promise<Cleaned | Refusal> {
  if (file.size > MOST_IN_MEMORY) return 'too-large';
  const bytes = new Uint8Array(await file.arrayBuffer());
  const parts: Uint8Array<ArrayBuffer>[] = [bytes.subarray(0, gifHeader(bytes))];
  const removed = new Set<Removed>();
  for (const { kind, name, from, to } of gifBlocks(bytes)) {
    // Words that the picture shows, which no browser draws.
    if (kind === 'text') return 'unknown-part';
    if (kind === 'comment') removed.add('text');
    else if (kind === 'application' && !NEEDED.has(name)) removed.add(name === 'XMP DataXMP' ? 'xmp' : 'application');
    else parts.push(bytes.subarray(from, to));
    if (kind !== 'end') continue;
    if (to < bytes.length) removed.add('unused');
    return { parts, removed };
  }
  return 'broken';
}
