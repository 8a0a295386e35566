declare global {
  interface Window {
    /** What the measuring listeners of this page have noted. */
    bench: { before: number; nextText: string; gateMs: number[]; focusedAt: number; underlineMs: number };
  }
}

/**
 * Runs before any content script, so its listener on `window` is called right before Muster's; one that is added later
 * is called right after. The time between is Muster's alone, within one dispatch and whatever other processes do.
 * The text changes in the first, so that the gate never finds a verdict that is known already: its worst case.
 */
export function beforeMuster(): void {
  window.bench = { before: 0, nextText: '', gateMs: [], focusedAt: 0, underlineMs: 0 };
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter') return;
      window.practice.setText('inline', window.bench.nextText);
      window.bench.before = performance.now();
    },
    true,
  );
  addEventListener(
    'focusin',
    () => {
      if (window.bench.focusedAt !== 0) return;
      window.bench.focusedAt = performance.now();
      const look = (): void => {
        if (CSS.highlights.size > 0) window.bench.underlineMs = performance.now() - window.bench.focusedAt;
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    },
    true,
  );
}

/** The other side of the measure; for a page that has loaded. */
export function afterMuster(): void {
  const note = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') window.bench.gateMs.push(performance.now() - window.bench.before);
  };
  addEventListener('keydown', note, true);
}
