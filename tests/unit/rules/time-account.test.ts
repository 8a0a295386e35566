import { beforeEach, describe, expect, it } from 'vitest';
import { TimeAccount } from '../../../lib/rules/time-account';

let time = 0;
let account: TimeAccount;

beforeEach(() => {
  time = 1_000;
  account = new TimeAccount(() => time);
});

const took = (ms: number, rule = 'tail-number') =>
  account.spend(rule, () => {
    time += ms;
    return 'found';
  });
const times = (count: number, ms: number) => {
  for (let check = 0; check < count; check++) took(ms);
};

it('gives what the work gives, nothing found too', () => {
  expect(took(1)).toBe('found');
  expect(account.spend('tail-number', () => [])).toEqual([]);
});

describe('a single check', () => {
  it('of 50 ms is let pass', () => {
    took(50);
    expect(took(0)).toBe('found');
    expect(account.off).toEqual([]);
  });

  it('of more still counts, and is the last of its rule', () => {
    expect(took(50.1)).toBe('found');
    expect(account.off).toEqual(['tail-number']);
    let worked = false;
    const again = account.spend('tail-number', () => {
      worked = true;
    });
    expect([again, worked]).toEqual([undefined, false]);
  });

  it('that fails passes on its error and counts as any other', () => {
    const failing = () =>
      account.spend('tail-number', () => {
        time += 60;
        throw new Error('too large');
      });
    expect(failing).toThrow('too large');
    expect(account.off).toEqual(['tail-number']);
  });
});

describe('the last 20 checks', () => {
  it('at 5 ms on average are let pass, however many there were', () => {
    times(200, 5);
    expect(account.off).toEqual([]);
  });

  it('above 5 ms on average are the end, though no one of them is slow', () => {
    times(19, 5);
    took(5.1);
    expect(account.off).toEqual(['tail-number']);
  });

  it('are all that is counted: an older slow one is forgotten', () => {
    took(45);
    times(19, 2);
    expect(account.off).toEqual([]);
    times(20, 4.9);
    expect(account.off).toEqual([]);
  });

  it('need not be there when fewer have used up their time', () => {
    times(2, 45);
    expect(account.off).toEqual([]);
    took(11);
    expect(account.off).toEqual(['tail-number']);
  });
});

it('keeps each rule’s time apart, and lists those that are off in order', () => {
  times(19, 5);
  expect(took(40, 'unit-code')).toBe('found');
  expect(account.off).toEqual([]);
  took(51, 'unit-code');
  took(51);
  expect(account.off).toEqual(['unit-code', 'tail-number']);
  expect(took(1, 'case-file')).toBe('found');
});

it('knows nothing of another engine', () => {
  took(51);
  expect(new TimeAccount(() => time).off).toEqual([]);
});

it('has a clock of its own', () => {
  const own = new TimeAccount();
  expect(own.spend('tail-number', () => 7)).toBe(7);
});
