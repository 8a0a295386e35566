import { inMemory, numbers, readTiff } from '../metadata/tiff';

/** How the picture is turned, 1 to 8 (Exif 3.0, tag 0x0112); 1, upright, where the block does not say. */
export async function orientationIn(block: Uint8Array): Promise<number> {
  const tiff = await readTiff(inMemory(block));
  const [said = 1] = numbers(tiff?.main.get(0x0112));
  return Number.isInteger(said) && said >= 1 && said <= 8 ? said : 1;
}

/** A TIFF block that says how the picture is turned, and nothing else. */
export const orientationBlock = (orientation: number): Uint8Array<ArrayBuffer> =>
  Uint8Array.from([0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]);

export const EXIF_NAME = Uint8Array.from([0x45, 0x78, 0x69, 0x66, 0, 0]);
