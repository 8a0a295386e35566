/** Letters as strokes on a grid 4 wide and 6 high, drawn here so that no machine's fonts change a measured figure. */
const STROKES: Record<string, string> = {
  A: 'M0 6L2 0L4 6M.8 4H3.2',
  B: 'M0 0V6H2.4Q4 6 4 4.4Q4 3 2.4 3H0M2.2 3Q3.6 3 3.6 1.5Q3.6 0 2.2 0H0',
  C: 'M4 1.2Q3.4 0 2 0Q0 0 0 3Q0 6 2 6Q3.4 6 4 4.8',
  D: 'M0 0V6H1.8Q4 6 4 3Q4 0 1.8 0Z',
  E: 'M4 0H0V6H4M0 3H3',
  F: 'M4 0H0V6M0 3H3',
  G: 'M4 1.2Q3.4 0 2 0Q0 0 0 3Q0 6 2 6Q4 6 4 3.4H2.2',
  H: 'M0 0V6M4 0V6M0 3H4',
  I: 'M2 0V6',
  J: 'M3.6 0V4.4Q3.6 6 1.8 6Q.2 6 0 4.4',
  K: 'M0 0V6M4 0L0 3.6M1.4 2.4L4 6',
  L: 'M0 0V6H4',
  M: 'M0 6V0L2 3.6L4 0V6',
  N: 'M0 6V0L4 6V0',
  O: 'M2 0Q4 0 4 3Q4 6 2 6Q0 6 0 3Q0 0 2 0Z',
  P: 'M0 6V0H2.4Q4 0 4 1.7Q4 3.4 2.4 3.4H0',
  Q: 'M2 0Q4 0 4 3Q4 6 2 6Q0 6 0 3Q0 0 2 0ZM2.6 4.2L4 6.2',
  R: 'M0 6V0H2.4Q4 0 4 1.7Q4 3.4 2.4 3.4H0M2 3.4L4 6',
  S: 'M3.8 1Q3.2 0 2 0Q.2 0 .2 1.5Q.2 2.8 2 3Q4 3.3 4 4.6Q4 6 2 6Q.6 6 0 4.9',
  T: 'M0 0H4M2 0V6',
  U: 'M0 0V4Q0 6 2 6Q4 6 4 4V0',
  V: 'M0 0L2 6L4 0',
  W: 'M0 0L1 6L2 2L3 6L4 0',
  X: 'M0 0L4 6M4 0L0 6',
  Y: 'M0 0L2 3L4 0M2 3V6',
  Z: 'M0 0H4L0 6H4',
  '0': 'M2 0Q4 0 4 3Q4 6 2 6Q0 6 0 3Q0 0 2 0Z',
  '1': 'M1 1.2L2.2 0V6',
  '2': 'M.2 1.4Q.4 0 2 0Q4 0 3.8 1.7Q3.6 3 0 6H4',
  '3': 'M.2 .9Q.8 0 2 0Q3.8 0 3.8 1.5Q3.8 2.9 1.8 2.9Q4 2.9 4 4.5Q4 6 2 6Q.6 6 0 5',
  '4': 'M3 6V0L0 4.2H4',
  '5': 'M3.8 0H.6L.3 2.7Q1 2.2 2 2.2Q4 2.2 4 4.1Q4 6 2 6Q.7 6 0 5.1',
  '6': 'M3.6 .8Q3 0 2.2 0Q0 0 0 3.6Q0 6 2 6Q4 6 4 4.1Q4 2.5 2.2 2.5Q.4 2.5 0 4',
  '7': 'M0 0H4L1.6 6',
  '8': 'M2 0Q3.6 0 3.6 1.5Q3.6 3 2 3Q4 3 4 4.5Q4 6 2 6Q0 6 0 4.5Q0 3 2 3Q.4 3 .4 1.5Q.4 0 2 0Z',
  '9': 'M.4 5.2Q1 6 1.8 6Q4 6 4 2.4Q4 0 2 0Q0 0 0 1.9Q0 3.5 1.8 3.5Q3.6 3.5 4 2',
  '.': 'M1.6 5.6H2.4V6H1.6Z',
  '-': 'M.8 3.2H3.2',
};

const [BOTH, LEFT, MIDDLE] = ['M-.7 6H.8M3.2 6H4.7', 'M-.7 6H.9', 'M1.1 6H2.9'];
const FEET: Record<string, string> = {
  A: BOTH,
  H: BOTH,
  K: BOTH,
  M: BOTH,
  N: BOTH,
  R: BOTH,
  X: BOTH,
  F: LEFT,
  P: LEFT,
  I: MIDDLE,
  T: MIDDLE,
  Y: MIDDLE,
};

/** How letters look. */
export interface Hand {
  colour: string;
  /** Of the strokes, in grid units of which a letter is 6 high. */
  weight: number;
  /** 1: as wide as the grid. */
  width: number;
  /** Degrees to the right. */
  slant?: number;
  serifs?: boolean;
}

const ADVANCE = 5.4;

function glyph(letter: string, hand: Hand): string {
  const strokes = STROKES[letter];
  if (strokes === undefined) return '';
  const feet = hand.serifs ? (FEET[letter] ?? '') : '';
  return `<path d="${strokes}${feet}" fill="none" stroke="${hand.colour}" stroke-width="${hand.weight}" stroke-linejoin="round"/>`;
}

const advanceOf = (letter: string, hand: Hand): number => (letter === 'I' || letter === ' ' || letter === '.' ? 3.4 : ADVANCE) * hand.width;
const lengthOf = (words: string, hand: Hand): number => [...words].reduce((sum, letter) => sum + advanceOf(letter, hand), 0);

/** Words on a line, middle at `x`, `y`; letters are `height` high, lower if they would be longer than `room`. */
export function line(words: string, x: number, y: number, height: number, room: number, hand: Hand): string {
  const unit = Math.min(height / 6, room / lengthOf(words, hand));
  let at = x - (lengthOf(words, hand) * unit) / 2;
  let svg = '';
  for (const letter of words) {
    const advance = advanceOf(letter, hand) * unit;
    svg += `<g transform="translate(${at + advance / 2} ${y}) skewX(${-(hand.slant ?? 0)}) scale(${unit * hand.width} ${unit}) translate(-2 -3)">${glyph(letter, hand)}</g>`;
    at += advance;
  }
  return svg;
}

/** Words on a circle or ellipse around 0, 0 with radii `rx` and `ry`, above (read left to right at the top) or below. */
export function arc(words: string, rx: number, ry: number, height: number, below: boolean, hand: Hand): string {
  const radius = (rx + ry) / 2;
  const unit = Math.min(height / 6, (radius * 2.5) / lengthOf(words, hand));
  let angle = (-lengthOf(words, hand) * unit) / 2 / radius;
  let svg = '';
  for (const letter of words) {
    const half = (advanceOf(letter, hand) * unit) / 2 / radius;
    angle += half;
    const turn = below ? -angle : angle;
    const y = below ? ry * Math.cos(angle) : -ry * Math.cos(angle);
    svg += `<g transform="translate(${rx * Math.sin(angle)} ${y}) rotate(${(turn * 180) / Math.PI}) scale(${unit * hand.width} ${unit}) translate(-2 -3)">${glyph(letter, hand)}</g>`;
    angle += half;
  }
  return svg;
}
