import type { Box, SeenMark } from '../../rules/seen';
import type { Grey, Pixels } from '../pixels';
import { aligned } from './align';
import { compared, type Likeness } from './compare';
import { featuresOf } from './features';
import { type Fit, fit, Places } from './fit';
import { greyOf } from './grey';
import type { MarkIndex, View } from './mark-index';
import { guesses } from './vote';
import { Warp } from './warp';

/** A mark that lies on the picture, with all that speaks for it. */
export interface Candidate {
  view: View;
  warp: Warp;
  fit: Fit;
  likeness: Likeness[];
  votes: number;
}

/** The picture is looked at with at most as many pixels as a square of this side. */
const WORKING_SIDE = 1280;
const WANTED = { count: 4000, threshold: 10, cells: 8 };

export function candidates(picture: Pixels, index: MarkIndex): { found: Candidate[]; scale: number } {
  const scale = Math.min(1, WORKING_SIDE / Math.sqrt(picture.width * picture.height));
  const grey = greyOf(picture, Math.round(picture.width * scale), Math.round(picture.height * scale), 255);
  const { features, levels } = featuresOf(grey, WANTED);
  const places = new Places(features, grey.width, grey.height);
  const found: Candidate[] = [];
  for (const guess of guesses(features, index)) {
    const view = index.views[guess.view] as View;
    const fitted = fit(view, guess.map, places);
    if (!fitted) continue;
    const warp = aligned(view, Warp.from(view.width, view.height, fitted.map), levels as Grey[]);
    found.push({ view, warp, fit: fitted, votes: guess.votes, likeness: compared(view, warp, levels) });
  }
  return { found, scale: grey.width / picture.width };
}

export function boxOf(warp: Warp, scale: number): Box {
  const { width, height } = warp;
  const edge = Array.from({ length: 17 }, (_, i) => i / 16).flatMap((t) => [warp.at(t * width, 0), warp.at(t * width, height), warp.at(0, t * height), warp.at(width, t * height)]);
  const [xs, ys] = [edge.map(([x]) => x / scale), edge.map(([, y]) => y / scale)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

export type { SeenMark };
