import type { Told } from './told';

/** The metadata of a file as it stands there, before anything of it is understood. */
export interface Packed {
  /** TIFF blocks. */
  exif: Uint8Array[];
  /** XMP packets. */
  xmp: string[];
  /** Records of IPTC's older model. */
  iptc: Uint8Array[];
  /** Small pictures as JPEG that stand outside EXIF. */
  small: Uint8Array[];
  /** What stands in the format's own fields. */
  told: Told[];
}

export const nothingPacked = (): Packed => ({ exif: [], xmp: [], iptc: [], small: [], told: [] });

/** Of longer blocks only the beginning is read. In bytes: a JPEG's are never above 64 KB, others hold a small picture at most. */
export const LONGEST_BLOCK = 2 ** 20;
export const LONGEST_PACKET = 256 * 1024;

const EXIF_NAME = [0x45, 0x78, 0x69, 0x66, 0, 0];

/** A TIFF block without the "Exif" and two zeros that stand before it in JPEG, and in WebP and PNG by mistake. */
export const withoutName = (block: Uint8Array): Uint8Array =>
  EXIF_NAME.every((byte, at) => block[at] === byte) ? block.subarray(EXIF_NAME.length) : block;

export const utf8 = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
