import { createRequire } from 'node:module';
import { join } from 'node:path';
import { greyOf } from '../../../lib/images/marks/grey';
import type { Pixels } from '../../../lib/images/pixels';

/** What is used of OpenCV: its own types are for one version each. */
// biome-ignore lint/suspicious/noExplicitAny: a foreign library without types here
type OpenCv = any;

/**
 * OpenCV in WebAssembly from `@techstark/opencv-js` in the `node_modules` of `folder`; nothing where it is not installed. In an object,
 * because it has a `then` of its own that never ends when it is awaited.
 */
export async function openCv(folder: string): Promise<{ cv: OpenCv } | undefined> {
  let cv: OpenCv;
  try {
    cv = createRequire(join(folder, 'index.js'))('@techstark/opencv-js');
  } catch {
    return undefined;
  }
  if (!cv.Mat)
    await new Promise((resolve) => {
      cv.onRuntimeInitialized = () => resolve(undefined);
    });
  return { cv };
}

export interface Rival {
  name: string;
  /** How many of the references are in the picture. */
  find(picture: Pixels): number;
}

/**
 * The usual way with OpenCV: features of picture and references, two nearest neighbours each, ratio test, homography by RANSAC. With
 * 3000 points and references of 256 px, at which it does best in accuracy.
 */
export function rival(cv: OpenCv, name: 'ORB' | 'AKAZE' | 'SIFT', references: readonly Pixels[]): Rival {
  const detector = name === 'AKAZE' ? new cv.AKAZE() : new cv[name](3000);
  const norm = name === 'SIFT' ? cv.NORM_L2 : cv.NORM_HAMMING;
  const [none, matcher, ratio] = [new cv.Mat(), new cv.BFMatcher(norm, false), name === 'AKAZE' ? 0.85 : 0.8];
  const featuresOf = (pixels: Pixels, side?: number) => {
    const scale = side === undefined ? 1 : side / Math.max(pixels.width, pixels.height);
    const grey = greyOf(pixels, Math.round(pixels.width * scale), Math.round(pixels.height * scale), 160);
    const image = cv.matFromArray(grey.height, grey.width, cv.CV_8UC1, grey.data);
    const [points, descriptors] = [new cv.KeyPointVector(), new cv.Mat()];
    detector.detectAndCompute(image, none, points, descriptors);
    image.delete();
    return { points, descriptors };
  };
  const wanted = references.map((one) => featuresOf(one, 256));
  const find = (picture: Pixels): number => {
    const own = featuresOf(picture);
    let found = 0;
    for (const one of wanted) {
      const pairs = new cv.DMatchVectorVector();
      if (own.descriptors.rows > 1) matcher.knnMatch(one.descriptors, own.descriptors, pairs, 2);
      const [from, to]: [number[], number[]] = [[], []];
      for (let i = 0; i < pairs.size(); i++) {
        const pair = pairs.get(i);
        if (pair.size() < 2 || pair.get(0).distance > ratio * pair.get(1).distance) continue;
        const [a, b] = [one.points.get(pair.get(0).queryIdx).pt, own.points.get(pair.get(0).trainIdx).pt];
        from.push(a.x, a.y);
        to.push(b.x, b.y);
      }
      pairs.delete();
      if (from.length < 8) continue;
      const [a, b, inliers] = [
        cv.matFromArray(from.length / 2, 1, cv.CV_32FC2, from),
        cv.matFromArray(to.length / 2, 1, cv.CV_32FC2, to),
        new cv.Mat(),
      ];
      const map = cv.findHomography(a, b, cv.RANSAC, 4, inliers);
      if (!map.empty() && cv.countNonZero(inliers) >= 14) found++;
      for (const one of [a, b, inliers, map]) one.delete();
    }
    own.points.delete();
    own.descriptors.delete();
    return found;
  };
  return { name: `OpenCV ${name}`, find };
}

/** As in a mirror: whoever looks for marks in selfies gives OpenCV these too, since its descriptors know no mirrored ones. */
export function flipped({ width, height, data }: Pixels): Pixels {
  const out = new Uint8ClampedArray(data.length);
  for (let i = 0; i < width * height; i++) {
    const from = i - 2 * (i % width) + width - 1;
    out.set(data.subarray(from * 4, from * 4 + 4), i * 4);
  }
  return { width, height, data: out };
}
