import type { SeenMetadata } from '../../../lib/rules/seen';
import { type Block, sexagesimal } from './tiff-block';

/** Everything that can be known of a photograph, in words that are nowhere else in a file. */
export const PLANTED: SeenMetadata & { location: { latitude: number; longitude: number; altitude: number } } = {
  location: { latitude: 35.2271111, longitude: -80.8431111, altitude: 229.5 },
  time: '2026-05-17T09:41:07-04:00',
  device: 'Calder Phone Nine',
  serial: 'SN-4471-BODY, SN-8812-LENS',
  owner: 'Quillan Marsh, Marsh Pictures',
  caption: 'Search at Alder Court\nSecond entry by the shed',
};

/** The same as EXIF, turned as a phone held upright turns it. */
export const plantedBlock = (small?: Uint8Array, orientation = 6): Block => ({
  main: {
    270: 'Search at Alder Court',
    271: 'Calder',
    272: 'Calder Phone Nine',
    274: { short: [orientation] },
    315: 'Quillan Marsh',
    33432: 'Marsh Pictures',
  },
  photo: {
    36867: '2026:05:17 09:41:07',
    36881: '-04:00',
    37510: { raw: Buffer.from('ASCII\0\0\0Second entry by the shed') },
    42033: 'SN-4471-BODY',
    42037: 'SN-8812-LENS',
  },
  place: {
    1: 'N',
    2: sexagesimal(PLANTED.location.latitude),
    3: 'W',
    4: sexagesimal(PLANTED.location.longitude),
    5: { byte: [0] },
    6: { fraction: [[2295, 10]] },
  },
  ...(small && { small }),
});

/** What must be nowhere in a clean copy. */
export const PLANTED_WORDS = [
  'Calder',
  'Quillan',
  'Marsh',
  'Alder Court',
  'shed',
  'SN-4471',
  'SN-8812',
  '2026:05:17',
  '35.22',
  '-080.84',
  '80.84',
];

/** The fractions of the planted place as bytes, in both orders: seconds of north and east. */
export function plantedFractions(): Buffer[] {
  return [PLANTED.location.latitude, PLANTED.location.longitude].flatMap((degrees) => {
    const seconds = sexagesimal(degrees).fraction[2] as [number, number];
    const [little, big] = [Buffer.alloc(8), Buffer.alloc(8)];
    little.writeUInt32LE(seconds[0], 0);
    little.writeUInt32LE(seconds[1], 4);
    big.writeUInt32BE(seconds[0], 0);
    big.writeUInt32BE(seconds[1], 4);
    return [little, big];
  });
}
