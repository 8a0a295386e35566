/** A decoded picture, upright: red, green, blue and opacity of each pixel, row by row, not premultiplied. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}

/** A picture without colour: one byte a pixel, row by row, 0 black to 255 white. */
export interface Grey {
  width: number;
  height: number;
  data: Uint8Array;
}
