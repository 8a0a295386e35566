import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Ears } from '../../../lib/composer/ears';

const OF_ONE_KEY = ['keydown', 'keypress', 'beforeinput', 'textInput', 'input', 'keyup'];

let ears: Ears;
let heard: string[];

const hear = (...types: string[]): string[] => {
  heard = [];
  for (const type of types) window.dispatchEvent(new Event(type));
  return heard;
};

beforeEach(() => {
  vi.stubGlobal('window', new EventTarget());
  ears = new Ears(() => {});
  ears.open();
  ears.hear = ({ type }) => heard.push(type);
});

afterEach(() => vi.unstubAllGlobals());

it('hears of a key in the page its press and what it wrote, and nothing between', () => {
  expect(hear(...OF_ONE_KEY)).toEqual(['keydown', 'input']);
});

it('hears everything of a key that is pressed in Muster’s own views', () => {
  ears.isAlert = true;
  expect(hear(...OF_ONE_KEY)).toEqual(OF_ONE_KEY);
});

it('hears what follows a press that makes it alert', () => {
  ears.hear = ({ type }) => {
    heard.push(type);
    if (type === 'keydown') ears.isAlert = true;
  };
  expect(hear(...OF_ONE_KEY)).toEqual(OF_ONE_KEY);
});
