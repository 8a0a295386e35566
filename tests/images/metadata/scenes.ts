import sharp, { type Sharp } from 'sharp';
import { dice } from '../../fuzz/mutate';

/** A drawn street: sky, houses with windows, people, signs; another one for each seed. The same at every size. */
export function drawn(seed: number, width: number, height: number): Sharp {
  const roll = dice(seed);
  const colour = (least = 0): string => `rgb(${[0, 0, 0].map(() => least + roll(256 - least)).join(',')})`;
  const shapes: string[] = [
    `<rect width="1200" height="900" fill="${colour(90)}"/>`,
    `<rect y="600" width="1200" height="300" fill="${colour()}"/>`,
  ];
  for (let x = -40; x < 1200; x += 90 + roll(120)) {
    const [wide, high] = [80 + roll(160), 150 + roll(420)];
    shapes.push(`<rect x="${x}" y="${620 - high}" width="${wide}" height="${high}" fill="${colour()}"/>`);
    const pane = colour(60);
    for (let row = 20; row < high - 40; row += 50) {
      for (let column = 12; column < wide - 20; column += 34)
        shapes.push(`<rect x="${x + column}" y="${620 - high + row}" width="18" height="26" fill="${pane}"/>`);
    }
  }
  for (let person = 3 + roll(6); person > 0; person--) {
    const [x, y, size] = [roll(1200), 560 + roll(220), 30 + roll(60)];
    shapes.push(
      `<circle cx="${x}" cy="${y}" r="${size / 2}" fill="${colour(120)}"/><rect x="${x - size / 2}" y="${y + size / 2}" width="${size}" height="${2 * size}" rx="${size / 4}" fill="${colour()}"/>`,
    );
  }
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 1200 900" preserveAspectRatio="xMidYMid slice">${shapes.join('')}</svg>`;
  return sharp(Buffer.from(svg)).removeAlpha();
}
