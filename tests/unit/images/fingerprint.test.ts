import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../../lib/images/fingerprint';

describe('what tells a file from others', () => {
  it('is what it holds, not its name', async () => {
    expect(await fingerprintOf(new File(['abc'], 'a.jpg'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(await fingerprintOf(new Blob(['abc']))).toBe(await fingerprintOf(new File(['abc'], 'b.png')));
  });

  it('is name, size and date of one that is too large to be read for it, and nothing where there are none', async () => {
    const bytes = new Uint8Array(32 * 1024 * 1024 + 1);
    expect(await fingerprintOf(new File([bytes], 'film.mp4', { lastModified: 7 }))).toBe('film.mp4 33554433 7');
    expect(await fingerprintOf(new Blob([bytes]))).toBe('');
  });
});
