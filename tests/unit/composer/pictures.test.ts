import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Composer } from '../../../lib/composer/find';
import { type Looking, Pictures } from '../../../lib/composer/pictures';
import type { Seen, SeenFile } from '../../../lib/rules/seen';

const SEEN: Seen = { media: 'picture', width: 4, height: 3, metadata: {}, marks: [], words: [], classes: [] };

/** The outer element of a composer that shows no previews. */
interface RootStandIn {
  isConnected: boolean;
}
const aRoot = (): RootStandIn & Element =>
  ({ isConnected: true, querySelector: () => null, querySelectorAll: () => [], contains: () => false }) as never;
const composerAt = (root: Element): Composer => ({ root, editables: [], description: {}, network: {} }) as unknown as Composer;

const asked: string[] = [];
/** Tells files apart by their text; `answer` of everything else is `SEEN`. */
const looking: Looking = {
  look: (async (task: string, id: string, file: Blob): Promise<Seen | SeenFile> => {
    asked.push(`${task} ${id}`);
    return task === 'metadata' ? { ...SEEN, fingerprint: await file.text() } : SEEN;
  }) as Looking['look'],
  gone: (ids) => asked.push(`gone ${ids}`),
};

/** Hears files as a drop brings them. */
function drop(pictures: Pictures, root: Element, ...names: string[]): void {
  const files = names.map((name) => new File([name.replace(/\d/, '')], name, { type: 'image/jpeg', lastModified: 0 }));
  const dropped = Object.assign(new DragEvent('drop'), { dataTransfer: { files } });
  pictures.hear(dropped, root);
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', { querySelectorAll: () => [] });
  vi.stubGlobal('DragEvent', class extends Event {});
  vi.stubGlobal('ClipboardEvent', class extends Event {});
  asked.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a picture', () => {
  it('that has been seen in this page is not looked at again, whatever it is called', async () => {
    const root = aRoot();
    const news = vi.fn();
    const pictures = new Pictures(looking, news);
    const lookAtAll = async () => {
      const ids = pictures.attachedTo(composerAt(root)).map(({ id }) => id);
      pictures.lookAt(ids);
      await pictures.whole();
    };
    drop(pictures, root, 'lake1');
    await lookAtAll();
    expect(asked).toEqual(['metadata 1', 'look 1']);
    drop(pictures, root, 'lake2', 'hill');
    await lookAtAll();
    expect(asked.slice(2)).toEqual(['metadata 2', 'metadata 3', 'look 3']);
    expect(pictures.attached.map(({ done, seen }) => [done, seen === SEEN])).toEqual(Array(3).fill([true, true]));
  });

  it('goes into the composer that the site builds anew when it comes', () => {
    const [first, second] = [aRoot(), aRoot()];
    const pictures = new Pictures(looking, () => undefined);
    drop(pictures, first, 'lake');
    vi.advanceTimersByTime(9_999);
    first.isConnected = false;
    expect(pictures.attachedTo(composerAt(second))).toHaveLength(1);
    // From then on it belongs there, for however long.
    vi.advanceTimersByTime(60_000);
    expect(pictures.attachedTo(composerAt(second))).toHaveLength(1);
  });

  it('went out with the post before where a composer comes later than that', () => {
    const [first, second] = [aRoot(), aRoot()];
    const pictures = new Pictures(looking, () => undefined);
    drop(pictures, first, 'lake');
    vi.advanceTimersByTime(10_000);
    first.isConnected = false;
    expect(pictures.attachedTo(composerAt(second))).toEqual([]);
  });

  it('stays with a composer that stays, for however long', () => {
    const root = aRoot();
    const pictures = new Pictures(looking, () => undefined);
    drop(pictures, root, 'lake');
    vi.advanceTimersByTime(600_000);
    expect(pictures.attachedTo(composerAt(root))).toHaveLength(1);
  });
});
