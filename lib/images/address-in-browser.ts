import { asText } from '../messages/parcel';
import type { Pixels } from './pixels';

/** `pixels` as an address (`data:`), no side longer than `side` px: pages of the extension may show no other. */
export async function addressInBrowser({ width, height, data }: Pixels, side: number, type: string): Promise<string> {
  const scale = Math.min(1, side / Math.max(width, height));
  const [w, h] = [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
  const picture = new ImageData(new Uint8ClampedArray(data), width, height);
  const small = await createImageBitmap(picture, { resizeWidth: w, resizeHeight: h, resizeQuality: 'high' });
  const canvas = new OffscreenCanvas(w, h);
  canvas.getContext('2d')?.drawImage(small, 0, 0);
  small.close();
  const text = await asText(await canvas.convertToBlob({ type, quality: 0.8 }));
  if (text instanceof Blob) throw new TypeError('not a text');
  return `data:${text.type};base64,${text.base64}`;
}
