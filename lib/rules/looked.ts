import type { Box, Seen } from './seen';

/** A picture of the draft that somebody has looked at. */
export interface Looked {
  /** Which one it is, counted from 0. */
  image: number;
  seen: Seen;
}

/** The words of a picture as a text, one line each. */
export const textIn = ({ seen }: Looked): string => seen.words.map(({ text }) => text).join('\n');

/** The box around the boxes of `parts`, if any has one. */
export function around(parts: readonly { box?: Box | undefined }[]): { box?: Box } {
  const boxes = parts.flatMap(({ box }) => box ?? []);
  if (boxes.length === 0) return {};
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const width = Math.max(...boxes.map((box) => box.x + box.width)) - x;
  const height = Math.max(...boxes.map((box) => box.y + box.height)) - y;
  return { box: { x, y, width, height } };
}
