import { describe, expect, it } from 'vitest';
import { ID } from '../../../lib/packs/parts';
import { EMPTY_STUDIO, ID_PATTERN, type StudioPhoto, sumsOf } from '../../../lib/state/mark-studio';

const shown = { address: 'data:', width: 40, height: 30 };
const photo = (...marks: boolean[]): StudioPhoto => ({
  name: 'photo',
  outcome: {
    shown,
    marks: marks.map((sure) => ({ mark: '', name: '', kind: 'logo', box: { x: 0, y: 0, width: 1, height: 1 }, sureness: 0.5, sure })),
  },
});

describe('photographs are summed up', () => {
  it('by what was found in them', () => {
    const photos: StudioPhoto[] = [
      photo(true),
      photo(true, false),
      photo(false),
      photo(),
      { name: 'broken', outcome: { refused: 'broken' } },
      { name: 'waiting' },
    ];
    expect(sumsOf({ ...EMPTY_STUDIO, photos })).toEqual({ done: 5, total: 6, looked: 4, found: 3, hints: 1, refused: 1 });
  });
  it('where there are none', () => {
    expect(sumsOf(EMPTY_STUDIO)).toEqual({ done: 0, total: 0, looked: 0, found: 0, hints: 0, refused: 0 });
  });
});

it.each(['seal', 'city-seal', 'k9', 's--', '', '9k', '-seal', 'Seal', 'city seal', 'señal', 'a.b'])(
  'the page asks for ids as packs do: "%s"',
  // Browsers read patterns of inputs in this way.
  (id) => expect(new RegExp(`^(?:${ID_PATTERN})$`, 'v').test(id)).toBe(ID.test(id)),
);
