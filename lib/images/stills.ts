/** Frames of a film that are looked at: enough for what stays in sight, few enough for the time that a writer waits. */
const MOST = 6;
/** Of longer films only the beginning is looked at, in seconds. */
const LONGEST_S = 120;
/** Larger frames tell nothing more, in px of the longer side. */
const MOST_SIDE = 1600;
/** A film that brings no frame for so long is one that this browser cannot play. */
const PATIENCE_MS = 5_000;

/**
 * Still pictures from all over a film, as this page's browser decodes it; none where it cannot. Needs a document: workers
 * play no films.
 */
export async function stillsOf(file: Blob): Promise<Blob[]> {
  const video = document.createElement('video');
  const address = URL.createObjectURL(file);
  video.muted = true;
  video.preload = 'auto';
  try {
    video.src = address;
    await next(video, 'loadeddata');
    const length = Math.min(Number.isFinite(video.duration) ? video.duration : LONGEST_S, LONGEST_S);
    const stills: Blob[] = [];
    for (let i = 0; i < MOST; i++) {
      video.currentTime = (length * (i + 0.5)) / MOST;
      await next(video, 'seeked');
      stills.push(await still(video));
    }
    return stills;
  } catch {
    return [];
  } finally {
    video.removeAttribute('src');
    video.load();
    URL.revokeObjectURL(address);
  }
}

function next(video: HTMLVideoElement, event: 'loadeddata' | 'seeked'): Promise<void> {
  return new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    video.addEventListener(event, () => resolve(), { once: true, signal });
    video.addEventListener('error', () => reject(video.error), { once: true, signal });
    signal.addEventListener('abort', () => reject(signal.reason));
  });
}

async function still(video: HTMLVideoElement): Promise<Blob> {
  const scale = Math.min(1, MOST_SIDE / Math.max(video.videoWidth, video.videoHeight));
  const canvas = new OffscreenCanvas(Math.round(video.videoWidth * scale), Math.round(video.videoHeight * scale));
  canvas.getContext('2d')?.drawImage(video, 0, 0, canvas.width, canvas.height);
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.92 });
}
