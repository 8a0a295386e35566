import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Rhythm } from '../../../lib/composer/rhythm';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A key every `every` ms for `ms`. */
const write = (rhythm: Rhythm, every: number, ms: number): void => {
  for (let at = 0; at < ms; at += every) {
    rhythm.touch();
    vi.advanceTimersByTime(every);
  }
};

it('waits for a rest, and then acts once', () => {
  const act = vi.fn();
  const rhythm = new Rhythm(act);
  write(rhythm, 100, 1_000);
  expect(act).not.toHaveBeenCalled();
  vi.advanceTimersByTime(250);
  expect(act).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(10_000);
  expect(act).toHaveBeenCalledTimes(1);
});

it('acts now and then for someone who never rests', () => {
  const act = vi.fn();
  write(new Rhythm(act), 100, 4_600);
  expect(act).toHaveBeenCalledTimes(3);
});

it('does not act any more once it is stopped, and acts again after the next change', () => {
  const act = vi.fn();
  const rhythm = new Rhythm(act);
  rhythm.touch();
  rhythm.stop();
  vi.advanceTimersByTime(1_000);
  expect(act).not.toHaveBeenCalled();
  rhythm.touch();
  vi.advanceTimersByTime(250);
  expect(act).toHaveBeenCalledTimes(1);
});

it('tells of the rest too where nothing is written after an act in between', () => {
  const act = vi.fn();
  write(new Rhythm(act), 100, 1_500);
  vi.advanceTimersByTime(10_000);
  expect(act.mock.calls).toEqual([[false], [true]]);
});

it('tells a rest from an act in between', () => {
  const act = vi.fn();
  write(new Rhythm(act), 100, 2_000);
  vi.advanceTimersByTime(250);
  expect(act.mock.calls).toEqual([[false], [true]]);
});
