import { beforeEach, expect, it } from 'vitest';
import { Ears } from '../../../lib/composer/ears';
import { type WatchOptions, watch } from '../../../lib/composer/watch';

const OWN = new EventTarget();
const PAGE = new EventTarget();

let ears: Ears;
let stopped: string[];

/** Stands in for an event: the browser's own can be trusted only when it makes them itself. */
const event = (type: string, target: EventTarget, isTrusted = true): Event =>
  ({ type, target, isTrusted, key: 'a', code: 'KeyA', stopImmediatePropagation: () => stopped.push(type) }) as unknown as Event;

const happens = (...all: Parameters<typeof event>): void => ears.hear?.(event(...all));

beforeEach(() => {
  ears = new Ears(() => {});
  stopped = [];
  const own = (target: EventTarget | null): boolean => target === OWN;
  watch({ ears, own, orphaned: () => false } as WatchOptions);
});

it('is alert as soon as the focus is in Muster’s own views, and before any key', () => {
  happens('focusin', OWN);
  expect(ears.isAlert).toBe(true);
});

it('stays alert whatever keys a script of the page makes up', () => {
  happens('focusin', OWN);
  happens('keydown', PAGE, false);
  expect(ears.isAlert).toBe(true);
});

it('is no longer alert once the user writes in the page', () => {
  happens('keydown', OWN);
  happens('keydown', PAGE);
  expect(ears.isAlert).toBe(false);
});

it('keeps letters in its own views from the page, and nothing else', () => {
  for (const type of ['focusin', 'keydown', 'keypress', 'beforeinput', 'input', 'keyup', 'paste', 'drop', 'click']) happens(type, OWN);
  expect(stopped).toEqual(['keydown', 'keypress', 'beforeinput', 'input', 'keyup', 'paste', 'drop']);
});
