import type { Grey } from '../pixels';

/** Where fine lettering is (1), for a picture of the mark at twice the template's size; one byte for each pixel of the template. */
export function letteringOf(mark: Grey, _inside: Grey): Uint8Array {
  return new Uint8Array((mark.width >> 1) * (mark.height >> 1));
}
