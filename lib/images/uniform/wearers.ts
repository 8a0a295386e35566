import type { Box } from '../../rules/seen';
import type { Pixels } from '../pixels';
import { isShadeOf, isSkin, okLabOf, okLabOfHex, type Patches, patchesOf } from './colours';
import { type Region, regionsOf } from './regions';

/** Patches on the longer side: enough for a person a sixth as high as the picture, and a few ms of work. */
const PATCHES = 96;

/**
 * Where somebody may wear one of `colours` (as #1b2a4a): an upright stretch of it in the middle or lower part of the picture with a
 * skin-coloured head above. Boxes are of what is worn, in px of `picture`. It knows no faces and nobody.
 */
export function wearersIn(picture: Pixels, colours: readonly string[]): Box[] {
  const cloths = colours.flatMap((colour) => okLabOfHex(colour) ?? []);
  if (cloths.length === 0) return [];
  const patches = patchesOf(picture, PATCHES);
  const heads = headsIn(patches);
  const seen = patches.colours.map(([red, green, blue]) => okLabOf(red, green, blue));
  return cloths.flatMap((cloth) =>
    regionsOf(
      seen.map((one) => isShadeOf(one, cloth)),
      patches.width,
    )
      .filter((region) => isBody(region, patches) && heads.some((head) => isHeadOf(head.box, region.box)))
      .map(({ box }) => scaled(box, patches.side)),
  );
}

/** Where a face ends and a wall of about its colour begins there is a step; shade and cheeks go over slowly. Of red, green or blue, 0 to 255. */
const STEP = 18;

function headsIn({ colours, width }: Patches): Region[] {
  const isSmooth = (one: number, other: number): boolean =>
    (colours[one] as number[]).every((value, c) => Math.abs(value - (colours[other]?.[c] as number)) <= STEP);
  return regionsOf(colours.map(isSkin), width, isSmooth);
}

function isBody({ box, area }: Region, { width, height }: Patches): boolean {
  const share = area / (width * height);
  const spans = box.x === 0 && box.x + box.width === width;
  return (
    share >= 0.015 &&
    share <= 0.6 &&
    !spans &&
    box.height >= 0.7 * box.width &&
    // Arms and what is worn over it leave gaps.
    area >= 0.45 * box.width * box.height &&
    box.y + box.height / 2 >= 0.4 * height
  );
}

/** About a third as wide as the shoulders, above their middle, down to the neck. The bounds leave room for bent heads and bare arms. */
function isHeadOf(head: Box, body: Box): boolean {
  const aside = Math.abs(head.x + head.width / 2 - (body.x + body.width / 2));
  const chin = head.y + head.height;
  return (
    head.width >= 0.18 * body.width &&
    head.width <= 0.75 * body.width &&
    head.height >= 0.7 * head.width &&
    head.height <= 2.5 * head.width &&
    aside <= 0.3 * body.width &&
    head.y < body.y &&
    chin >= body.y - 0.2 * body.width &&
    chin <= body.y + 0.3 * body.width
  );
}

const scaled = ({ x, y, width, height }: Box, by: number): Box => ({ x: x * by, y: y * by, width: width * by, height: height * by });
