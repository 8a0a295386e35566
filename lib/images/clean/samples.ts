import { type Box, boxesIn } from '../metadata/boxes';
import { u8, u32, u64 } from '../metadata/bytes';
import type { Stretch } from '../metadata/items';

/** Eight hours at sixty pictures a second. */
const MOST_SAMPLES = 2_000_000;

/**
 * Where the samples of a track lie in the file, chunk by chunk, by its sample table `stbl` (ISO/IEC 14496-12, 8.7); none where the table
 * is not whole.
 */
export function chunksOf(bytes: Uint8Array, table: Box): Stretch[] | undefined {
  const inner = [...boxesIn(bytes, table.body, table.to)];
  const found = (...types: string[]): Box | undefined => inner.find(({ type }) => types.includes(type));
  const [offsets, runs, sizes] = [found('stco', 'co64'), found('stsc'), found('stsz', 'stz2')];
  if (!offsets || !runs || !sizes) return;
  const wide = offsets.type === 'co64' ? 8 : 4;
  const count = u32(bytes, offsets.body + 4);
  const runCount = u32(bytes, runs.body + 4);
  const sizeAt = sizesIn(bytes, sizes);
  if (!sizeAt || offsets.body + 8 + count * wide > offsets.to || runs.body + 8 + runCount * 12 > runs.to) return;
  const chunks: Stretch[] = [];
  let sample = 0;
  let run = -1;
  for (let chunk = 0; chunk < count; chunk++) {
    while (run + 1 < runCount && u32(bytes, runs.body + 8 + (run + 1) * 12) <= chunk + 1) run += 1;
    const samples = run < 0 ? 0 : u32(bytes, runs.body + 8 + run * 12 + 4);
    const at = offsets.body + 8 + chunk * wide;
    const from = wide === 8 ? u64(bytes, at) : u32(bytes, at);
    let to = from;
    for (let left = samples; left > 0; left--) {
      if (sample >= MOST_SAMPLES) return;
      to += sizeAt(sample);
      sample += 1;
    }
    chunks.push({ from, to });
  }
  return chunks;
}

/** The length of each sample: one for all, or of 32, 16, 8 or 4 bits each; 0 behind the last. */
function sizesIn(bytes: Uint8Array, box: Box): ((sample: number) => number) | undefined {
  const count = u32(bytes, box.body + 8);
  const list = box.body + 12;
  const same = u32(bytes, box.body + 4);
  if (box.type === 'stsz' && same > 0) return (sample) => (sample < count ? same : 0);
  const bits = box.type === 'stsz' ? 32 : same & 0xff;
  if (![32, 16, 8, 4].includes(bits) || list + (count * bits) / 8 > box.to) return;
  return (sample) => {
    if (sample >= count) return 0;
    if (bits === 4) return (u8(bytes, list + (sample >> 1)) >> (sample % 2 ? 0 : 4)) & 15;
    const at = list + (sample * bits) / 8;
    return bits === 32 ? u32(bytes, at) : bits === 16 ? u8(bytes, at) * 256 + u8(bytes, at + 1) : u8(bytes, at);
  };
}
