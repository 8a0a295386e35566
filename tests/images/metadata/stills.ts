import { crc32 } from 'node:zlib';

const be16 = (value: number): Buffer => Buffer.from([value >> 8, value & 255]);
const be32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value >>> 0);
  return bytes;
};

/** A JPEG segment with its marker and length. */
export const segment = (marker: number, data: Uint8Array | string): Buffer => {
  const bytes = Buffer.from(data as Uint8Array);
  return Buffer.concat([Buffer.from([0xff, marker]), be16(bytes.length + 2), bytes]);
};

export const exifSegment = (block: Uint8Array): Buffer => segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), block]));
export const xmpSegment = (packet: string): Buffer => segment(0xe1, `http://ns.adobe.com/xap/1.0/\0${packet}`);

/** `jpeg` with segments put in behind its beginning. */
export const withSegments = (jpeg: Uint8Array, ...segments: Buffer[]): Buffer =>
  Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)]);

export function pngChunk(type: string, data: Uint8Array | string): Buffer {
  const held = Buffer.concat([Buffer.from(type), Buffer.from(data as Uint8Array)]);
  return Buffer.concat([be32(held.length - 4), held, be32(crc32(held))]);
}

/** `png` with chunks put in behind its header. */
export const withChunks = (png: Uint8Array, ...chunks: Buffer[]): Buffer =>
  Buffer.concat([png.subarray(0, 33), ...chunks, png.subarray(33)]);

export function riffChunk(type: string, data: Uint8Array | string): Buffer {
  const bytes = Buffer.from(data as Uint8Array);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(bytes.length);
  return Buffer.concat([Buffer.from(type), length, bytes, Buffer.alloc(bytes.length % 2)]);
}

/** `webp`, which has the extended header, with chunks at its end and `flags` set in the header. */
export function withRiffChunks(webp: Uint8Array, flags: number, ...chunks: Buffer[]): Buffer {
  const whole = Buffer.concat([webp, ...chunks]);
  whole.writeUInt32LE(whole.length - 8, 4);
  whole[20] = (whole[20] ?? 0) | flags;
  return whole;
}

/** Records of IPTC's older model within a resource of Photoshop. */
export function iptcSegment(records: Readonly<Record<number, string>>): Buffer {
  const held = Buffer.concat(
    Object.entries(records).map(([set, text]) =>
      Buffer.concat([Buffer.from([0x1c, 2, Number(set)]), be16(Buffer.byteLength(text)), Buffer.from(text)]),
    ),
  );
  return segment(0xed, Buffer.concat([Buffer.from('Photoshop 3.0\0'), resource(0x0404, held)]));
}

export const resource = (id: number, data: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from('8BIM'), be16(id), be16(0), be32(data.length), data, Buffer.alloc(data.length % 2)]);

/** An XMP packet around properties of one description. */
export const xmpPacket = (attributes: string, elements = ''): string =>
  `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" ${attributes}>${elements}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
