/** Boxes of MP4, QuickTime and HEIF, by an encoder that shares nothing with the readers. */

export const u8 = (...values: number[]): Buffer => Buffer.from(values);
export const u16 = (...values: number[]): Buffer => Buffer.from(values.flatMap((value) => [(value >> 8) & 255, value & 255]));
export const u32 = (...values: number[]): Buffer =>
  Buffer.from(values.flatMap((value) => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255)));

export function box(type: string, ...content: (Uint8Array | string)[]): Buffer {
  const body = Buffer.concat(content.map((part) => Buffer.from(part as Uint8Array)));
  return Buffer.concat([u32(body.length + 8), Buffer.from(type, 'latin1'), body]);
}

/** A box with version and flags. */
export const full = (type: string, version: number, ...content: (Uint8Array | string)[]): Buffer =>
  box(type, u8(version, 0, 0, 0), ...content);

/** A text of QuickTime's user data: length and language before it. */
export const tagged = (type: string, text: string): Buffer => box(type, u16(Buffer.byteLength(text), 0x15c7), text);

/** A text of 3GPP's user data. */
export const thirdGeneration = (type: string, text: string): Buffer => full(type, 0, u16(0x15c7), `${text}\0`);

/** A place of 3GPP. */
export const loci = (name: string, latitude: number, longitude: number, altitude: number): Buffer =>
  full(
    'loci',
    0,
    u16(0x15c7),
    `${name}\0`,
    u8(0),
    u32(...[longitude, latitude, altitude].map((value) => Math.round(value * 65536))),
    '\0\0',
  );

/** QuickTime's metadata: named values. `meta` there has no version. */
export function keyed(values: Readonly<Record<string, string>>, version = false): Buffer {
  const names = Object.keys(values);
  const inside = [
    full('hdlr', 0, u32(0), 'mdta', u32(0, 0, 0), '\0'),
    full('keys', 0, u32(names.length), ...names.map((name) => box('mdta', name))),
    box(
      'ilst',
      ...names.map((name, at) =>
        Buffer.concat([u32(8 + 16 + Buffer.byteLength(values[name] ?? ''), at + 1), box('data', u32(1, 0), values[name] ?? '')]),
      ),
    ),
  ];
  return version ? full('meta', 0, ...inside) : box('meta', ...inside);
}

export interface Track {
  handler: string;
  samples: readonly Uint8Array[];
  /** Boxes at the end of the track. */
  inside?: readonly Uint8Array[];
}

export interface Movie {
  brand?: string;
  tracks: readonly Track[];
  /** Boxes at the end of `moov`. */
  inside?: readonly Uint8Array[];
  /** Boxes behind the data. */
  behind?: readonly Uint8Array[];
  /** Seconds since 1904. */
  made?: number;
  /** Bytes in the data that no sample owns. */
  unused?: Uint8Array;
}

/** A movie: header first, then the data, each track's samples in one chunk. Of the coding only as much is there as readers look at. */
export function movie({ brand = 'isom', tracks, inside = [], behind = [], made = 0, unused = new Uint8Array(0) }: Movie): Buffer {
  const type = box('ftyp', brand, u32(512), brand);
  const headerOf = (dataAt: number): Buffer => {
    let at = dataAt;
    const all = tracks.map((track, number) => {
      const length = track.samples.reduce((sum, sample) => sum + sample.length, 0);
      at += length;
      return trackBox(track, number + 1, at - length, made);
    });
    return box('moov', full('mvhd', 0, u32(made, made, 1000, 1000), Buffer.alloc(80)), ...all, ...inside);
  };
  const dataAt = type.length + headerOf(0).length + 8;
  return Buffer.concat([type, headerOf(dataAt), box('mdat', ...tracks.flatMap(({ samples }) => samples), unused), ...behind]);
}

function trackBox({ handler, samples, inside = [] }: Track, number: number, at: number, made: number): Buffer {
  const video = handler === 'vide';
  const entry = video
    ? box(
        'avc1',
        Buffer.alloc(6),
        u16(1),
        Buffer.alloc(16),
        u16(640, 480),
        u32(0x480000, 0x480000, 0),
        u16(1),
        Buffer.from('\x0fCalder AVC Nine'.padEnd(32, '\0')),
        u16(24, 0xffff),
      )
    : box(handler === 'meta' ? 'mebx' : 'mp4a', Buffer.alloc(6), u16(1), Buffer.alloc(20));
  const table = box(
    'stbl',
    full('stsd', 0, u32(1), entry),
    full('stts', 0, u32(1, samples.length, 100)),
    full('stsc', 0, u32(1, 1, samples.length, 1)),
    full('stsz', 0, u32(0, samples.length, ...samples.map(({ length }) => length))),
    full('stco', 0, u32(1, at)),
  );
  return box(
    'trak',
    full('tkhd', 0, u32(made, made, number, 0, 1000), Buffer.alloc(52), u32(video ? 640 << 16 : 0, video ? 480 << 16 : 0)),
    box(
      'mdia',
      full('mdhd', 0, u32(made, made, 1000, 1000), u16(0x55c4, 0)),
      full('hdlr', 0, u32(0), handler, u32(0, 0, 0), 'Calder Media Handler\0'),
      box('minf', video ? full('vmhd', 0, Buffer.alloc(8)) : full('smhd', 0, Buffer.alloc(4)), table),
    ),
    ...inside,
  );
}

export interface HeifItem {
  type: string;
  mime?: string;
  name?: string;
  data: Uint8Array;
}

/** A HEIC: items in the data, one behind the other; the first is the picture, 640 × 480. */
export function heif(
  items: readonly HeifItem[],
  { brand = 'heic', properties = [] as readonly Uint8Array[], within = [] as readonly Uint8Array[] } = {},
): Buffer {
  const type = box('ftyp', brand, u32(0), 'mif1', brand);
  const metaOf = (dataAt: number): Buffer => {
    let at = dataAt;
    const places = items.map(({ data }, index) => {
      at += data.length;
      return Buffer.concat([u16(index + 1, 0), u16(1), u32(at - data.length, data.length)]);
    });
    return full(
      'meta',
      0,
      full('hdlr', 0, u32(0), 'pict', u32(0, 0, 0), '\0'),
      full('pitm', 0, u16(1)),
      full('iloc', 0, u8(0x44, 0x00), u16(items.length), ...places),
      full(
        'iinf',
        0,
        u16(items.length),
        ...items.map(({ type: kind, mime, name = '' }, index) =>
          full('infe', 2, u16(index + 1, 0), kind, `${name}\0`, mime ? `${mime}\0` : ''),
        ),
      ),
      box('iprp', box('ipco', full('ispe', 0, u32(640, 480)), ...properties), full('ipma', 0, u32(1), u16(1), u8(1, 1))),
      ...within,
    );
  };
  const dataAt = type.length + metaOf(0).length + 8;
  return Buffer.concat([type, metaOf(dataAt), box('mdat', ...items.map(({ data }) => data))]);
}

/** An EXIF item's data: the place of the block, then the block. */
export const exifItem = (block: Uint8Array): HeifItem => ({ type: 'Exif', data: Buffer.concat([u32(6), Buffer.from('Exif\0\0'), block]) });
