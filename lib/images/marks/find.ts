import type { Box, SeenMark } from '../../rules/seen';
import type { Grey, Pixels } from '../pixels';
import { aligned, folded } from './align';
import { compared, type Likeness } from './compare';
import { featuresOf } from './features';
import { type Fit, fit } from './fit';
import { greyOf } from './grey';
import { POSSIBLE, surenessOf, WARN } from './judge';
import { hold, within } from './kernel-host';
import type { MarkIndex } from './mark-index';
import { Places } from './places';
import { LAYERS, type Layer } from './template';
import type { View } from './view';
import { guesses } from './vote';
import type { Warp } from './warp';

/** A mark that lies on the picture, with all that speaks for it. */
export interface Candidate {
  view: View;
  warp: Warp;
  fit: Fit;
  /** Layer by layer, coarse to fine, as far as it was looked at. */
  likeness: Likeness[];
}

/** The picture is looked at with at most as many pixels as a square of this side. */
const WORKING_SIDE = 1280;
/**
 * Corners of the whole picture are described from nearer too: of a mark of 60 to 110 px the usual description holds half, with what is
 * around. On the tuning part five of 23 marks of 6 to 10 % brought no votes at all without, two with it. Of 42 larger marks on pages of
 * words 37 were sure with so many corners and cells, 24 with 4,000 that were taken by strength.
 */
const WANTED = { count: 12_000, threshold: 10, cells: 48, nearer: [0, 0] } as const;
/** Once a coarse layer is less alike than this, or less of it is to be seen, finer ones are not looked at. */
const HOPELESS = [
  { alike: 0.5, visible: 0.4 },
  { alike: 0.6, visible: 0.4 },
] as const;
/** The finest layer needs so many px of the picture for one of its own: below, letters are mere specks. */
const LEAST_SCALE = 0.45;

/**
 * Marks of `index` in `picture`, surest first. Boxes are px of the picture that was given, divided by `scale`: what 1 px of the picture
 * as it is shown became. Also says which marks may be there: `sure` tells them apart.
 */
export function findMarks(picture: Pixels, index: MarkIndex, scale = 1): SeenMark[] {
  const { found, shrunk } = candidates(picture, index);
  const seen = found.flatMap(({ view, warp, likeness, fit: { pairs } }): SeenMark[] => {
    const sureness = surenessOf(likeness, pairs.length);
    if (sureness < POSSIBLE) return [];
    const { id, name, kind } = view.mark;
    return [
      {
        mark: id,
        name,
        kind,
        box: boxOf(warp, shrunk * scale, { width: picture.width / scale, height: picture.height / scale }),
        sureness,
        sure: sureness >= WARN,
      },
    ];
  });
  seen.sort((a, b) => b.sureness - a.sureness);
  return seen.filter((one, i) => !seen.slice(0, i).some((other) => sameThing(one, other)));
}

/** All places that were looked at closely, for measuring. */
export const candidates = (picture: Pixels, index: MarkIndex): { found: Candidate[]; shrunk: number } =>
  within(() => candidatesIn(picture, index));

function candidatesIn(picture: Pixels, index: MarkIndex): { found: Candidate[]; shrunk: number } {
  const shrunk = Math.min(1, WORKING_SIDE / Math.sqrt(picture.width * picture.height));
  const grey = greyOf(picture, Math.round(picture.width * shrunk), Math.round(picture.height * shrunk), 255);
  const { features, levels } = featuresOf(grey, WANTED);
  const places = new Places(features, grey.width, grey.height);
  places.hold();
  for (const { data } of levels) hold(data);
  const found: Candidate[] = [];
  for (const guess of guesses(features, index)) {
    const view = index.views[guess.view] as View;
    const fitted = fit(view, guess.map, places);
    if (fitted && !found.some((other) => other.view === view && near(other.fit, fitted, view))) found.push(lookedAt(view, fitted, levels));
  }
  return { found, shrunk: grey.width / picture.width };
}

function lookedAt(view: View, fitted: Fit, levels: readonly Grey[]): Candidate {
  let warp = folded(view, fitted);
  const likeness: Likeness[] = [];
  for (let number = 0; number < LAYERS.length; number++) {
    if (number === 2 && warp.scale < LEAST_SCALE) break;
    const layers = view.layers(number);
    const [first] = layers as readonly [Layer];
    warp = aligned(first, number, warp, levels);
    const found = compared(layers, warp, levels);
    likeness.push(found);
    const least = HOPELESS[number];
    if (least && (found.alike < least.alike || found.visible < least.visible)) break;
  }
  return { view, warp, fit: fitted, likeness };
}

/** Two fits of one view that say the same: their middles lie within a tenth of its size. */
function near({ map: a }: Fit, { map: b }: Fit, { width, height }: View): boolean {
  const middle = ([p, q, r, s, t, u]: Fit['map']) => [(p * width + q * height) / 2 + r, (s * width + t * height) / 2 + u] as const;
  const [[ax, ay], [bx, by]] = [middle(a), middle(b)];
  const turned = a[0] * b[0] + a[3] * b[3] < 0.9 * Math.hypot(a[0], a[3]) * Math.hypot(b[0], b[3]);
  return !turned && Math.hypot(ax - bx, ay - by) < 0.1 * Math.sqrt(width * height) * Math.hypot(a[0], a[3]);
}

/** Around the edge of the mark, within a picture of `full` size; `scale`: what 1 px of it became. */
export function boxOf(warp: Warp, scale: number, full: { width: number; height: number }): Box {
  const { width, height } = warp;
  const edge = Array.from({ length: 17 }, (_, i) => i / 16).flatMap((t) => [
    warp.at(t * width, 0),
    warp.at(t * width, height),
    warp.at(0, t * height),
    warp.at(width, t * height),
  ]);
  const within = (value: number, size: number): number => Math.min(size, Math.max(0, value / scale));
  const [xs, ys] = [edge.map(([x]) => within(x, full.width)), edge.map(([, y]) => within(y, full.height))];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/**
 * Whether a finding is of the same thing as a surer one: of one mark they may hardly overlap, of two (a seal on a door) one may lie within
 * the other. A hint that lies mostly on a mark that is sure is a part of that mark.
 */
function sameThing(one: SeenMark, other: SeenMark): boolean {
  const [a, b] = [one.box, other.box];
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  if (width <= 0 || height <= 0) return false;
  const [mine, theirs, both] = [a.width * a.height, b.width * b.height, width * height];
  if (one.mark === other.mark) return both > 0.2 * Math.min(mine, theirs);
  return both > 0.4 * (mine + theirs - both) || (!one.sure && other.sure && both > mine / 2);
}
