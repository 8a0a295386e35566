import { circleOf, type Ellipse, ellipseOf, onUnit, type Point, radiusOf } from './circle';
import type { Component } from './components';
import { curvesOf, sizeOf } from './curves';
import { median } from './line';

/** Words around a seal: an arc of a ring of letters. Places are px of the picture. */
export interface Arc {
  ring: Ellipse;
  /** Radians on the ring's unit circle, clockwise from the right; the middles of its first and last letter. */
  from: number;
  to: number;
  /** The height of a letter as a share of the ring's radius. */
  cap: number;
  dark: boolean;
  letters: number;
}

// In letters: fewer are no ring. Smaller or larger rings than these, in heights of a letter, are a blob or a row.
const LEAST_LETTERS = 7;
const LEAST_RADIUS = 2;
const MOST_RADIUS = 14;
const LEAST_REACH = 1.2;
// As shares of the radius, and of a letter's height: letters by chance on a circle are small beside it, and not quite on it.
const LEAST_CAP = 0.09;
const MOST_CAP = 0.5;
const MOST_SPREAD = 0.13;
// Textures have bends without end.
const MOST_CURVES = 40;
// In middle steps from letter to letter: more is where other words begin.
const BREAK = 2.3;

export const lettersOf = (arcs: readonly Arc[]): number => arcs.reduce((sum, { letters }) => sum + letters, 0);

/** The arc in px of a picture `factor` times as large. */
export const scaledArc = (arc: Arc, factor: number): Arc => {
  const { x, y, a, b, d } = arc.ring;
  return { ...arc, ring: { x: x * factor, y: y * factor, a: a * factor, b: b * factor, d: d * factor } };
};

/** Rings among the letters of one scale, the one with most letters first; each as its arcs. */
export function ringsIn(letters: readonly Component[]): Arc[][] {
  const rings: { ring: Ellipse; on: Component[] }[] = [];
  for (const curve of curvesOf(letters).slice(0, MOST_CURVES)) {
    const circle = circleOf(curve.map(middleOf));
    const found = circle && settled(circle, letters, curve);
    if (found && !rings.some(({ ring }) => isSame(ring, found.ring))) rings.push(found);
  }
  return rings
    .sort((a, b) => b.on.length - a.on.length)
    .map(({ ring, on }) => arcsOf(ring, on))
    .filter((arcs) => arcs.length > 0);
}

/** Of rings found more than once, at several scales, the one with most letters, which comes first. */
export function distinct(rings: readonly Arc[][]): Arc[][] {
  const kept: Arc[][] = [];
  for (const arcs of rings) {
    const ring = arcs[0]?.ring;
    if (ring && !kept.some(([other]) => other && isSame(other.ring, ring))) kept.push(arcs);
  }
  return kept;
}

const middleOf = (one: Component): Point => ({ x: (one.left + one.right) / 2, y: (one.top + one.bottom) / 2 });

function isSame(a: Ellipse, b: Ellipse): boolean {
  const radius = radiusOf(a);
  return Math.hypot(a.x - b.x, a.y - b.y) < 0.35 * radius && Math.abs(radius - radiusOf(b)) < 0.25 * radius;
}

/** All letters on the ring, and the ring fitted to them anew, as an ellipse where they reach far enough around it. */
function settled(
  circle: Ellipse,
  letters: readonly Component[],
  curve: readonly Component[],
): { ring: Ellipse; on: Component[] } | undefined {
  const size = median(curve.map(sizeOf));
  const mark = curve[0]?.mark;
  const shade = median(curve.map(({ grey }) => grey));
  const alike = letters.filter(
    (one) => one.mark === mark && sizeOf(one) > 0.55 * size && sizeOf(one) < 1.6 * size && Math.abs(one.grey - shade) < 60,
  );
  let ring = circle;
  let on: Component[] = [...curve];
  for (const reach of [0.7, 0.5, 0.4]) {
    const radius = radiusOf(ring);
    if (radius < LEAST_RADIUS * size || radius > MOST_RADIUS * size) return undefined;
    on = alike.filter((one) => Math.abs(Math.hypot(...pair(onUnit(ring, middleOf(one)))) - 1) * radius < reach * size);
    if (on.length < LEAST_LETTERS) return undefined;
    const points = on.map(middleOf);
    const ellipse = on.length >= 9 && coverage(ring, on) > 3.5 ? ellipseOf(points) : undefined;
    ring = ellipse && isRound(ellipse) ? ellipse : (circleOf(points) ?? ring);
  }
  return coverage(ring, on) < LEAST_REACH ? undefined : { ring, on };
}

const pair = ({ x, y }: Point): [number, number] => [x, y];
const isRound = ({ a, b, d }: Ellipse): boolean => Math.min(a, d) - Math.abs(b) > 0.6 * (Math.max(a, d) + Math.abs(b));

const angleOn = (ring: Ellipse, one: Component): number => {
  const { x, y } = onUnit(ring, middleOf(one));
  return Math.atan2(y, x);
};

/** Radians around the ring that have letters, gaps of up to half a radian between them included. */
function coverage(ring: Ellipse, on: readonly Component[]): number {
  const angles = on.map((one) => angleOn(ring, one)).sort((a, b) => a - b);
  return angles.reduce((sum, angle, i) => {
    const step = i ? angle - (angles[i - 1] as number) : angle + 2 * Math.PI - (angles.at(-1) as number);
    return sum + (step < 0.5 ? step : 0);
  }, 0);
}

function arcsOf(ring: Ellipse, on: readonly Component[]): Arc[] {
  const placed = on.map((one) => ({ one, angle: angleOn(ring, one) })).sort((a, b) => a.angle - b.angle);
  const steps = placed.map(({ angle }, i) => (i ? angle - (placed[i - 1]?.angle ?? 0) : angle + 2 * Math.PI - (placed.at(-1)?.angle ?? 0)));
  const typical = median(steps);
  const widest = steps.indexOf(Math.max(...steps));
  const turned = [...placed.slice(widest), ...placed.slice(0, widest).map((one) => ({ ...one, angle: one.angle + 2 * Math.PI }))];
  const cap = capOf(ring, turned);
  if (cap < LEAST_CAP || cap > MOST_CAP || spread(ring, on) > MOST_SPREAD * cap) return [];
  const arcs: (typeof placed)[] = [];
  turned.forEach((letter, i) => {
    const before = turned[i - 1];
    if (before && letter.angle - before.angle <= BREAK * typical) arcs.at(-1)?.push(letter);
    else arcs.push([letter]);
  });
  // A letter more at each end, where there is room: the outermost are the likeliest to have been lost.
  const room = (end = 0, start = 0): number => {
    const gap = (((start - end) % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI) || 2 * Math.PI;
    return Math.max(0, Math.min(typical, gap / 2 - typical));
  };
  return arcs
    .map((arc, i) => ({
      ring,
      from: (arc[0]?.angle ?? 0) - room(arcs.at(i - 1)?.at(-1)?.angle, arc[0]?.angle),
      to: (arc.at(-1)?.angle ?? 0) + room(arc.at(-1)?.angle, arcs.at(i + 1 - arcs.length)?.[0]?.angle),
      cap,
      dark: arc[0]?.one.mark === 1,
      letters: arc.length,
    }))
    .filter(({ letters }) => letters >= 3);
}

/** How far off the ring the letters' middles are on average, as a share of its radius. */
const spread = (ring: Ellipse, on: readonly Component[]): number =>
  on.reduce((sum, one) => sum + Math.abs(Math.hypot(...pair(onUnit(ring, middleOf(one)))) - 1), 0) / on.length;

/** The height of a letter, from those that stand nearly straight or lie nearly flat: a slanted one's box tells little. */
function capOf(ring: Ellipse, placed: readonly { one: Component; angle: number }[]): number {
  const heights = placed.flatMap(({ one, angle }) => {
    const upright = Math.abs(Math.sin(angle));
    if (upright > 0.9) return [one.bottom - one.top];
    return upright < 0.44 ? [one.right - one.left] : [];
  });
  return (heights.length > 2 ? median(heights) : 0.85 * median(placed.map(({ one }) => sizeOf(one)))) / radiusOf(ring);
}
