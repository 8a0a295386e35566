import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenIdle } from '../../../lib/composer/idle';

/** The browser's idle moments, one after another as a test wants them. */
let waiting: IdleRequestCallback[] = [];

function idle(msLeft: readonly number[]): void {
  const left = [...msLeft];
  const now = waiting;
  waiting = [];
  for (const callback of now) callback({ didTimeout: false, timeRemaining: () => left.shift() ?? 0 });
}

describe('work for idle moments', () => {
  beforeEach(() => {
    waiting = [];
    vi.stubGlobal('requestIdleCallback', (callback: IdleRequestCallback) => waiting.push(callback));
  });
  afterEach(() => vi.unstubAllGlobals());

  const work = (done: number[]) =>
    function* () {
      for (let step = 1; step <= 3; step++) yield done.push(step);
    };

  it('begins in the first of them, not before', () => {
    const done: number[] = [];
    whenIdle(work(done));
    expect(done).toEqual([]);
    idle([0]);
    expect(done).toEqual([1]);
  });

  it('takes as many steps as there is time for, and goes on in the next moment', () => {
    const done: number[] = [];
    whenIdle(work(done));
    idle([5, 0]);
    expect(done).toEqual([1, 2]);
    idle([5, 5, 5]);
    expect(done).toEqual([1, 2, 3]);
    expect(waiting).toEqual([]);
  });
});
