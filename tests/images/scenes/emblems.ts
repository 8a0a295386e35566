import { arc, type Hand, line } from './letters';
import { type Motif, star } from './motifs';

/** A mark as it is drawn: its outline, its words, what is in the middle, and its colours. */
export interface Emblem {
  outline: keyof typeof OUTLINES;
  motif: Motif;
  /** Above and below in the ring; then on a bar. What has no place in the outline is left out. */
  words: readonly string[];
  /** Ground, letters and lines, and the colour between. */
  colours: readonly [string, string, string];
  hand: { weight: number; width: number; slant?: number; serifs?: boolean };
}

export interface Drawn {
  svg: string;
  width: number;
  height: number;
}

interface Outline {
  /** Where in the drawing's own units it is: left, top, width, height. */
  view: readonly [number, number, number, number];
  draw(emblem: Emblem, hand: Hand): string;
}

const [cx, cy] = [120, 120];
const filled = (d: string, fill: string, stroke: string, width = 4): string =>
  `<path d="${d}" fill="${fill}" stroke="${stroke}" stroke-width="${width}" stroke-linejoin="round"/>`;
const middle = ({ motif, colours }: Emblem, x: number, y: number, scale: number, swap = false): string =>
  `<g transform="translate(${x} ${y}) scale(${scale})">${swap ? motif(colours[0], colours[2]) : motif(colours[1], colours[2])}</g>`;

function ring(emblem: Emblem, hand: Hand, rx: number, ry: number, band: number): string {
  const {
    colours: [ground, , between],
    words,
  } = emblem;
  const [rings, height] = [`<ellipse rx="${rx}" ry="${ry}" fill="${ground}" stroke="${hand.colour}" stroke-width="3"/>`, band * 0.6];
  const inner = `<ellipse rx="${rx - band}" ry="${ry - band}" fill="${between}" stroke="${hand.colour}" stroke-width="2"/>`;
  const text =
    arc(words[0] ?? '', rx - band / 2, ry - band / 2, height, false, hand) +
    arc(words[1] ?? '', rx - band / 2, ry - band / 2, height, true, hand);
  return `<g transform="translate(${cx} ${cy})">${rings}${inner}${text}</g>`;
}

const SHIELD = 'M120 8Q160 30 214 26Q226 120 200 168Q170 212 120 234Q70 212 40 168Q14 120 26 26Q80 30 120 8Z';
const LOW_SHIELD = 'M20 20H220V120Q220 200 120 232Q20 200 20 120Z';
const PATCH = 'M14 50Q120 -24 226 50L198 180Q160 224 120 234Q80 224 42 180Z';

const OUTLINES = {
  seal: {
    view: [4, 4, 232, 232],
    draw: (e, hand) => ring(e, hand, 114, 114, 32) + middle({ ...e, colours: [e.colours[0], e.colours[0], e.colours[1]] }, 120, 120, 1.2),
  },
  sun: {
    view: [1, 1, 238, 238],
    draw: (e, hand) =>
      `<g transform="translate(120 120)">${filled(star(24, 118, 104), e.colours[2], e.colours[0], 2)}</g>` +
      ring(e, hand, 98, 98, 26) +
      middle({ ...e, colours: [e.colours[0], e.colours[0], e.colours[1]] }, 120, 120, 1),
  },
  star7: {
    view: [2, 4, 236, 226],
    draw: (e, hand) =>
      `<g transform="translate(120 124)">${filled(star(7, 116, 70), e.colours[2], e.colours[0])}</g><g transform="translate(0 4)">${ring(e, hand, 66, 66, 21)}</g>` +
      middle({ ...e, colours: [e.colours[0], e.colours[0], e.colours[1]] }, 120, 124, 0.66),
  },
  star5: {
    view: [2, 6, 236, 222],
    draw: (e, hand) =>
      `<g transform="translate(120 128)">${filled(star(5, 118, 62), e.colours[2], e.colours[0])}${[0, 72, 144, 216, 288].map((a) => `<circle r="8" fill="${e.colours[1]}" stroke="${e.colours[0]}" stroke-width="2" transform="rotate(${a}) translate(0 -104)"/>`).join('')}</g><g transform="translate(0 8)">${ring(e, hand, 62, 62, 20)}</g>` +
      middle({ ...e, colours: [e.colours[0], e.colours[0], e.colours[1]] }, 120, 128, 0.62),
  },
  shield: {
    view: [22, 4, 196, 234],
    draw: (e, hand) =>
      filled(SHIELD, e.colours[0], e.colours[2], 6) +
      filled('M28 50H212V88H28Z', e.colours[2], e.colours[1], 3) +
      line(e.words[0] ?? '', 120, 69, 24, 172, { ...hand, colour: e.colours[0] }) +
      middle(e, 120, 136, 0.82) +
      line(e.words[1] ?? '', 120, 198, 15, 92, hand),
  },
  bars: {
    view: [16, 16, 208, 220],
    draw: (e, hand) =>
      filled(LOW_SHIELD, e.colours[0], e.colours[1], 5) +
      filled('M32 58H208M42 176H198', 'none', e.colours[2], 4) +
      line(e.words[0] ?? '', 120, 40, 20, 184, hand) +
      middle(e, 120, 116, 0.9) +
      line(e.words[1] ?? '', 120, 192, 14, 110, hand),
  },
  patch: {
    view: [8, 6, 224, 232],
    draw: (e, hand) =>
      filled(PATCH, e.colours[0], e.colours[2], 8) +
      `<g transform="translate(120 178)">${arc(e.words[0] ?? '', 142, 142, 20, false, { ...hand, width: hand.width * 0.72 })}</g>` +
      `<circle cx="120" cy="124" r="56" fill="${e.colours[2]}" stroke="${e.colours[1]}" stroke-width="3"/>` +
      middle({ ...e, colours: [e.colours[0], e.colours[0], e.colours[1]] }, 120, 124, 0.86) +
      line(e.words[1] ?? '', 120, 201, 16, 86, hand),
  },
  oval: {
    view: [5, 6, 190, 228],
    draw: (e, hand) => {
      const body = `<g transform="translate(-20 0)">${ring(e, hand, 92, 112, 28)}</g>`;
      const bar = filled('M34 156H166V182H34Z', e.colours[0], e.colours[1], 3) + line(e.words[2] ?? '', 100, 169, 15, 118, hand);
      return body + middle({ ...e, colours: [e.colours[0], e.colours[0], e.colours[1]] }, 100, 104, 0.86) + bar;
    },
  },
  cross: {
    view: [1, 1, 238, 238],
    draw: (e, hand) => {
      const arm = (turn: number) =>
        filled('M-22 -36Q-20 -74 -54 -112Q0 -124 54 -112Q20 -74 22 -36Z', e.colours[0], e.colours[2]).replace(
          '<path',
          `<path transform="translate(120 120) rotate(${turn})"`,
        );
      return (
        [0, 90, 180, 270].map(arm).join('') +
        `<g>${ring(e, hand, 62, 62, 20)}</g>` +
        middle({ ...e, colours: [e.colours[0], e.colours[0], e.colours[1]] }, 120, 120, 0.62)
      );
    },
  },
  stripe: {
    view: [8, 2, 504, 116],
    draw: (e, hand) =>
      filled('M10 70Q180 26 510 10L490 62Q220 74 30 94Z', e.colours[0], e.colours[0], 1) +
      filled('M30 96Q220 74 490 56L482 68Q230 88 46 108Z', e.colours[2], e.colours[2], 1) +
      line(e.words[0] ?? '', 322, 44, 26, 320, hand) +
      `<circle cx="92" cy="60" r="56" fill="${e.colours[1]}" stroke="${e.colours[0]}" stroke-width="4"/>` +
      middle({ ...e, colours: [e.colours[0], e.colours[0], e.colours[2]] }, 92, 60, 0.8),
  },
  wordmark: {
    view: [8, 12, 462, 104],
    draw: (e, hand) =>
      middle({ ...e, colours: [e.colours[0], e.colours[0], e.colours[2]] }, 64, 62, 1.02) +
      line(e.words[0] ?? '', 300, 44, 42, 330, { ...hand, colour: e.colours[0] }) +
      filled('M136 76H464', 'none', e.colours[2], 4) +
      line(e.words[1] ?? '', 300, 100, 24, 320, { ...hand, colour: e.colours[0] }),
  },
  hexagon: {
    view: [6, 2, 208, 236],
    draw: (e, hand) =>
      filled('M110 6L210 62V178L110 234L10 178V62Z', e.colours[0], e.colours[2], 7) +
      middle(e, 110, 96, 0.84) +
      filled('M10 144H210V178L204 181H16L10 178Z', e.colours[2], e.colours[1], 2) +
      line(e.words[0] ?? '', 110, 162, 18, 184, { ...hand, colour: e.colours[0] }) +
      line(e.words[1] ?? '', 110, 198, 14, 100, hand),
  },
  plain: {
    view: [8, 8, 184, 204],
    draw: (e) =>
      filled('M10 10H190V120Q180 180 100 210Q20 180 10 120Z', e.colours[0], e.colours[0], 4) +
      filled('M30 96L100 60L170 96V126L100 90L30 126Z', e.colours[2], e.colours[2], 0),
  },
} as const satisfies Record<string, Outline>;

/** The drawing as SVG, on nothing or on a plate of a colour. */
export function draw(emblem: Emblem, plate?: string): Drawn {
  const { view, draw: of } = OUTLINES[emblem.outline] as Outline;
  const [left, top, width, height] = view;
  const ground = plate ? `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${plate}"/>` : '';
  const svg = of(emblem, { ...emblem.hand, colour: emblem.colours[1] });
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view.join(' ')}" width="${width}" height="${height}">${ground}${svg}</svg>`,
    width,
    height,
  };
}
