import { expect, it } from 'vitest';
import { trimmed } from '../../../../lib/images/words/plausible';

const HEIGHT = 44;
const word = (text: string, height: number) => ({ text, sureness: 0.8, box: { x: 0, y: HEIGHT - height, width: 20, height } });
const textsOf = (...words: ReturnType<typeof word>[]) => trimmed(words, HEIGHT).map(({ text }) => text);

it('the ends of a plate, as high as the whole crop, are no letters', () => {
  expect(textsOf(word('E', HEIGHT), word('7ABC482', 24), word('|', HEIGHT))).toEqual(['7ABC482']);
});

it('letters of straight strokes are, where there is room above them', () => {
  expect(textsOf(word('HILL', 24), word('ROAD', 24), word('E', 24))).toEqual(['HILL', 'ROAD', 'E']);
});
