import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Desk, IDLE_MS, LIMIT_MS, type Order, type Outcome, type WorkerLike } from '../../../lib/images/desk';
import type { Equipment } from '../../../lib/packs/equipment';
import { NO_AGENCY } from '../../../lib/packs/profile';
import type { Seen } from '../../../lib/rules/seen';

const SEEN: Seen = { media: 'picture', width: 4, height: 3, metadata: {}, marks: [], words: [], classes: [] };
const FILE = new Blob(['picture']);

/** Stands in for a worker: writes down its orders and answers when it is told to. */
class WorkerStandIn implements WorkerLike {
  onmessage: WorkerLike['onmessage'] = null;
  onerror: WorkerLike['onerror'] = null;
  readonly orders: Order[] = [];
  ended = false;

  postMessage(order: Order): void {
    this.orders.push(order);
  }

  terminate(): void {
    this.ended = true;
  }

  answer(outcome: Outcome = { result: SEEN }): void {
    this.onmessage?.call(this as never, { data: outcome } as MessageEvent);
  }

  fall(): void {
    this.onerror?.call(this as never, {} as ErrorEvent);
  }

  get tasks(): string[] {
    return this.orders.map((order) => ('task' in order ? order.task : `equipment ${order.equipment.stamp}`));
  }
}

const workers: WorkerStandIn[] = [];
let idle = 0;
let equipped = 0;

const deskWith = (hands: number): Desk =>
  new Desk({
    hands,
    start: () => {
      const worker = new WorkerStandIn();
      workers.push(worker);
      return worker;
    },
    equip: async (): Promise<Equipment> => {
      equipped += 1;
      return { stamp: 'one', marks: [], agency: NO_AGENCY };
    },
    onIdle: () => {
      idle += 1;
    },
  });

const order = (id: string, stamp = 'one') => ({ id, file: FILE, stamp });
const settled = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
  workers.length = 0;
  idle = 0;
  equipped = 0;
});
afterEach(() => {
  vi.useRealTimers();
});

describe('pictures on the desk', () => {
  it('are looked at by a worker that has the equipment, which it gets once', async () => {
    const desk = deskWith(1);
    const first = desk.ask('look', order('a'));
    await settled();
    expect(workers[0]?.tasks).toEqual(['equipment one', 'look']);
    workers[0]?.answer();
    expect(await first).toBe(SEEN);
    desk.ask('look', order('b'));
    await settled();
    expect(workers[0]?.tasks).toEqual(['equipment one', 'look', 'look']);
    expect(equipped).toBe(1);
  });

  it('are looked at with the new equipment when another is in force', async () => {
    const desk = deskWith(1);
    desk.ask('look', order('a'));
    await settled();
    workers[0]?.answer();
    desk.ask('look', order('b', 'two'));
    await settled();
    expect(equipped).toBe(2);
  });

  it('are one a worker, as many as there are hands, and the next waits', async () => {
    const desk = deskWith(2);
    for (const id of ['a', 'b', 'c']) desk.ask('look', order(id));
    await settled();
    expect(workers).toHaveLength(2);
    expect(workers.map(({ tasks }) => tasks.length)).toEqual([2, 2]);
    workers[1]?.answer();
    await settled();
    expect(workers[1]?.tasks).toEqual(['equipment one', 'look', 'look']);
  });

  it('what is quick goes before what is long', async () => {
    const desk = deskWith(1);
    desk.ask('look', order('a'));
    desk.ask('look', order('b'));
    desk.ask('metadata', order('c'));
    await settled();
    workers[0]?.answer();
    await settled();
    expect(workers[0]?.tasks).toEqual(['equipment one', 'look', 'metadata']);
  });

  it('that were taken out of the post are dropped, in the queue and in a worker’s hands', async () => {
    const desk = deskWith(1);
    const inHand = desk.ask('look', order('a')).catch(String);
    const inQueue = desk.ask('look', order('b')).catch(String);
    const kept = desk.ask('look', order('c'));
    await settled();
    desk.drop('b');
    desk.drop('a');
    expect(await inHand).toContain('dropped');
    expect(await inQueue).toContain('dropped');
    expect(workers[0]?.ended).toBe(true);
    await settled();
    workers[1]?.answer();
    expect(await kept).toBe(SEEN);
  });
});

describe('a worker', () => {
  it.each([
    ['falls', () => workers[0]?.fall()],
    ['hangs', () => vi.advanceTimersByTime(LIMIT_MS)],
  ])('that %s over a picture costs that picture only', async (_, fail) => {
    const desk = deskWith(1);
    const lost = desk.ask('look', order('a')).catch(String);
    const next = desk.ask('look', order('b'));
    await settled();
    fail();
    expect(await lost).toContain('Error');
    expect(workers[0]?.ended).toBe(true);
    await settled();
    workers[1]?.answer();
    expect(await next).toBe(SEEN);
  });

  it('that says what is wrong goes on with the next picture', async () => {
    const desk = deskWith(1);
    const lost = desk.ask('look', order('a')).catch(String);
    const next = desk.ask('look', order('b'));
    await settled();
    workers[0]?.answer({ fault: 'no such format' });
    expect(await lost).toContain('no such format');
    await settled();
    workers[0]?.answer();
    expect(await next).toBe(SEEN);
    expect(workers).toHaveLength(1);
  });

  it('is ended when nothing has come for a while, and its memory goes back; the next picture gets another', async () => {
    const desk = deskWith(1);
    desk.ask('look', order('a'));
    await settled();
    workers[0]?.answer();
    await vi.advanceTimersByTimeAsync(IDLE_MS - 1);
    expect(workers[0]?.ended).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(workers[0]?.ended).toBe(true);
    expect(idle).toBe(1);
    desk.ask('look', order('b'));
    await settled();
    expect(workers[1]?.tasks).toEqual(['equipment one', 'look']);
  });

  it('is not ended while a picture is on the desk', async () => {
    const desk = deskWith(1);
    desk.ask('look', order('a'));
    await settled();
    workers[0]?.answer();
    await vi.advanceTimersByTimeAsync(IDLE_MS - 1);
    desk.ask('look', order('b'));
    await vi.advanceTimersByTimeAsync(LIMIT_MS - 1);
    expect(workers[0]?.ended).toBe(false);
    expect(idle).toBe(0);
  });
});
