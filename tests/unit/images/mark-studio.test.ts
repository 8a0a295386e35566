import { beforeEach, describe, expect, it } from 'vitest';
import type { Order, WorkerLike } from '../../../lib/images/desk';
import { MarkStudio } from '../../../lib/images/mark-studio';
import type { AnyResults, AnyTask } from '../../../lib/images/tasks';
import { EMPTY_STUDIO, type StudioState } from '../../../lib/state/mark-studio';

const shown = { address: 'data:', width: 40, height: 30 };
const found = { mark: 'mark', name: '', kind: 'logo', box: { x: 1, y: 2, width: 3, height: 4 }, sureness: 0.9, sure: true } as const;

/** What the workers were told, in short. */
const told: string[] = [];
let state: StudioState;
let studio: MarkStudio;

/** What a worker says of a file, by what stands in it. */
async function answer(work: Exclude<Order, { equipment: unknown }>): Promise<AnyResults[AnyTask]> {
  if (work.task === 'mark-file') return `${work.mark.name}, ${work.mark.kind}: ${work.mark.references.join(' ')}`;
  const text = await work.file.text();
  if (text === 'broken') return { refused: 'broken' };
  if (work.task === 'mark-picture') return { reference: text, by: 'given', shown, places: [1, 2] };
  return { shown, marks: text === 'with' ? [found] : [] };
}

const start = (): WorkerLike => {
  let ended = false;
  const worker: WorkerLike = {
    onmessage: null,
    onerror: null,
    terminate: () => {
      ended = true;
    },
    postMessage: (order: Order) => {
      if ('equipment' in order) {
        told.push(`for ${order.equipment.marks.flatMap(({ references }) => references).join(' ')}`);
        return;
      }
      told.push(order.task);
      if ('file' in order && order.file instanceof File && order.file.name === 'hangs.jpg') return;
      answer(order).then((result) => {
        if (!ended) worker.onmessage?.call(worker as never, { data: { result } } as MessageEvent);
      });
    },
  };
  return worker;
};

const file = (name: string, text = name) => new File([text], name);
const outcomes = () =>
  state.photos.map(({ name, outcome }) => [name, outcome && ('marks' in outcome ? outcome.marks.length : outcome.refused)]);

beforeEach(() => {
  told.length = 0;
  state = EMPTY_STUDIO;
  studio = new MarkStudio({ start, hands: 1 }, (news) => {
    state = news;
  });
});

describe('pictures of a mark', () => {
  it('are looked at, and what is of use goes into the file', async () => {
    await studio.add([file('a.png', 'AAA'), file('b.png', 'broken')]);
    await studio.add([file('c.png', 'CCC')]);
    expect(state.pictures.map(({ name }) => name)).toEqual(['a.png', 'b.png', 'c.png']);
    expect(state.pictures[1]?.outcome).toEqual({ refused: 'broken' });
    expect(await studio.file({ name: 'the seal', kind: 'seal' })).toBe('the seal, seal: AAA CCC');
  });

  it('are eight at most; it is told how many are too many', async () => {
    await studio.add(Array.from({ length: 5 }, (_, i) => file(`${i}.png`)));
    await studio.add(Array.from({ length: 5 }, (_, i) => file(`${i + 5}.png`)));
    expect([state.pictures.length, state.tooMany]).toEqual([8, 2]);
    await studio.remove(state.pictures[0]?.key as string);
    expect([state.pictures.length, state.tooMany]).toEqual([7, 0]);
  });

  it('that are taken out while they are looked at cost nothing', async () => {
    const added = studio.add([file('hangs.jpg'), file('b.png', 'BBB')]);
    await studio.remove(state.pictures[0]?.key as string);
    await added;
    expect(state.pictures.map(({ name }) => name)).toEqual(['b.png']);
    expect(await studio.file({ name: 'x', kind: 'logo' })).toBe('x, logo: BBB');
  });
});

describe('photographs', () => {
  const photos = [file('z.jpg', 'with'), file('a.jpg', 'broken'), file('notes.txt'), file('m.jpg', 'without')];

  it('are looked at by name, each for itself, and what is no picture is counted', async () => {
    await studio.add([file('a.png', 'AAA')]);
    await studio.tryOn(photos);
    expect(outcomes()).toEqual([
      ['a.jpg', 'broken'],
      ['m.jpg', 0],
      ['z.jpg', 1],
    ]);
    expect(state.others).toBe(1);
    expect(told.filter((one) => one.startsWith('for'))).toEqual(['for AAA']);
  });

  it('wait for a picture of the mark, and are looked at anew with every change', async () => {
    await studio.tryOn(photos);
    expect(told).toEqual([]);
    expect(outcomes().map(([, outcome]) => outcome)).toEqual([undefined, undefined, undefined]);
    await studio.add([file('a.png', 'AAA')]);
    await studio.add([file('b.png', 'BBB')]);
    await studio.remove(state.pictures[0]?.key as string);
    expect(told.filter((one) => one.startsWith('for'))).toEqual(['for AAA', 'for AAA BBB', 'for BBB']);
    expect(outcomes().map(([, outcome]) => outcome)).toEqual(['broken', 0, 1]);
  });

  it('that are not looked at when it is stopped are left out, later too', async () => {
    await studio.add([file('a.png', 'AAA')]);
    const trial = studio.tryOn([file('a.jpg', 'with'), file('hangs.jpg'), file('y.jpg', 'with')]);
    while (!state.photos[0]?.outcome) await new Promise((resolve) => setTimeout(resolve));
    studio.stop();
    await trial;
    expect(outcomes()).toEqual([['a.jpg', 1]]);
    await studio.add([file('b.png', 'BBB')]);
    expect(outcomes()).toEqual([['a.jpg', 1]]);
  });
});
