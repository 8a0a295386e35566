import { describe, expect, it } from 'vitest';
import { isMedia } from '../../../lib/composer/arrivals';

const file = (name: string, type: string): File => new File([''], name, { type });

describe('a file that is brought', () => {
  it.each([
    ['photo.jpg', 'image/jpeg'],
    ['film.mov', 'video/quicktime'],
    ['IMG_0042.HEIC', ''],
    ['photo.heif', ''],
    ['scan.tif', ''],
  ])('is a picture or a film, also where the browser knows no type for it: %s, “%s”', (name, type) =>
    expect(isMedia(file(name, type))).toBe(true),
  );
  it.each([
    ['report.pdf', 'application/pdf'],
    ['photo.heic', 'text/plain'],
    ['notes', ''],
    ['heic.txt', ''],
  ])('is for nobody to open: %s, “%s”', (name, type) => expect(isMedia(file(name, type))).toBe(false));
});
