import type { Random } from './random';

// Advance widths of Liberation Sans Bold (as of Arial Bold), thousandths of the font size.
const WIDTHS: Record<string, number> = {
  I: 278,
  Í: 278,
  J: 556,
  L: 611,
  F: 611,
  T: 611,
  Z: 611,
  M: 833,
  W: 944,
  G: 778,
  O: 778,
  Q: 778,
  ' ': 278,
};
for (const letter of 'EPSVXY') WIDTHS[letter] = 667;
for (const digit of '0123456789') WIDTHS[digit] = 556;
const advance = (letter: string): number => (WIDTHS[letter] ?? 722) / 1000;

/** A seal around 0, 0: words along its upper rim, others along the lower one, and a star in the middle. */
export function ringed(over: string, under: string, radius: number, turn: number, squeeze: number, random: Random): string {
  const [ink, band, rim] = random.of([
    ['#f0d98a', '#16264d', '#e0b43c'],
    ['#1a1a1a', '#f0ead8', '#5a4a20'],
    ['#ffffff', '#7a1f24', '#e8d8b0'],
    ['#102a60', '#ffffff', '#102a60'],
  ] as const);
  const size = radius * random.between(0.19, 0.24);
  const middle = radius * 0.82;
  const star = Array.from({ length: 10 }, (_, i) => {
    const r = radius * (i % 2 ? 0.2 : 0.46);
    return `${r * Math.sin((i * Math.PI) / 5)},${-r * Math.cos((i * Math.PI) / 5)}`;
  }).join(' ');
  return (
    `<g transform="rotate(${turn}) scale(1 ${squeeze})"><circle r="${radius}" fill="${rim}"/><circle r="${radius * 0.97}" fill="${band}"/>` +
    `<circle r="${radius * 0.66}" fill="${rim}"/><circle r="${radius * 0.64}" fill="${band}"/><polygon points="${star}" fill="${rim}"/>` +
    `<g font-family="Liberation Sans" font-weight="bold" font-size="${size}" fill="${ink}" text-anchor="middle">` +
    `${along(over, middle, size, 1)}${along(under, middle, size, -1)}</g></g>`
  );
}

/** Each letter turned to its place; `side` 1 along the top with feet inwards, -1 along the bottom with feet outwards. */
function along(text: string, radius: number, size: number, side: number): string {
  const step = (letter: string) => ((advance(letter) + 0.06) * size) / radius;
  const whole = [...text].reduce((sum, letter) => sum + step(letter), 0);
  let at = -whole / 2;
  return [...text]
    .map((letter) => {
      const angle = ((at + step(letter) / 2) * 180) / Math.PI;
      at += step(letter);
      return `<text transform="rotate(${side * angle}) translate(0 ${-side * radius})" y="${size * 0.345}">${letter}</text>`;
    })
    .join('');
}
