import type { DraftImage } from '../rules/draft';
import type { Finding } from '../rules/report';
import type { Box } from '../rules/seen';
import { toneOf } from './highlight';
import type { Attached } from './pictures';
import type { Preview } from './previews';

/** Draws where something was found in a picture, over its preview. The boxes live in Muster's own shadow root. */
export class PictureBoxes {
  private drawn: { element: HTMLElement; preview: Preview; box: Box; size: { width: number; height: number } }[] = [];

  constructor(private readonly parent: ParentNode) {}

  /** To be placed afterwards. */
  show(findings: readonly Finding[], attached: readonly Attached[], images: readonly DraftImage[]): void {
    this.clear();
    for (const finding of findings) {
      const { box, image } = finding;
      const tone = toneOf(finding);
      const shown = image === undefined ? undefined : attached.find(({ id }) => id === images[image]?.picture);
      if (!box || !tone || !shown?.preview || !shown.seen) continue;
      const element = document.createElement('div');
      element.className = `picture-box ${tone}`;
      element.ariaHidden = 'true';
      this.parent.append(element);
      this.drawn.push({ element, preview: shown.preview, box, size: shown.seen });
    }
  }

  /** Follows the previews where they went. */
  place(): void {
    // All are read before the first is written: one that is moved has the next one laid out anew.
    const places = this.drawn.map(({ preview, size }) => (preview.isConnected ? shownAt(preview, size) : undefined));
    for (const [i, { element, box }] of this.drawn.entries()) {
      const shown = places[i];
      element.hidden = shown === undefined;
      if (!shown) continue;
      const { left, top, scaleX, scaleY } = shown;
      Object.assign(element.style, {
        left: `${left + box.x * scaleX}px`,
        top: `${top + box.y * scaleY}px`,
        width: `${box.width * scaleX}px`,
        height: `${box.height * scaleY}px`,
      });
    }
  }

  clear(): void {
    for (const { element } of this.drawn) element.remove();
    this.drawn = [];
  }
}

/** Where the picture of `width` by `height` px lies on the screen; sites cut previews to fill their frame, or fit them into it. */
function shownAt(preview: Preview, { width, height }: { width: number; height: number }) {
  const frame = preview.getBoundingClientRect();
  if (frame.width === 0 || frame.height === 0 || width === 0 || height === 0) return undefined;
  const style = getComputedStyle(preview);
  const fit = preview instanceof HTMLImageElement || preview instanceof HTMLVideoElement ? style.objectFit : style.backgroundSize;
  if (fit !== 'cover' && fit !== 'contain')
    return { left: frame.left, top: frame.top, scaleX: frame.width / width, scaleY: frame.height / height };
  const pick = fit === 'cover' ? Math.max : Math.min;
  const scale = pick(frame.width / width, frame.height / height);
  const left = frame.left + (frame.width - width * scale) / 2;
  const top = frame.top + (frame.height - height * scale) / 2;
  return { left, top, scaleX: scale, scaleY: scale };
}
