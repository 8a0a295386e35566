import type { Point } from './driver';

interface Mouse {
  move(x: number, y: number): Promise<void>;
  down(): Promise<void>;
  up(): Promise<void>;
}

/** Browsers begin to drag with the first move of a pressed mouse, and look where it goes with each one after it. */
export async function drag(mouse: Mouse, from: Point, to: Point): Promise<void> {
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move(from.x + 8, from.y + 4);
  await mouse.move(to.x - 4, to.y);
  await mouse.move(to.x, to.y);
  await mouse.up();
}
