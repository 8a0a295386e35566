import { decodeInNode } from '../../../../lib/images/decode-in-node';
import type { LookTools } from '../../../../lib/images/look';
import type { Pixels } from '../../../../lib/images/pixels';
import { uniformPhrases } from '../../../../lib/images/uniform/vocabulary';
import { RIVERTON } from '../../../../lib/packs/example-agency';
import type { SeenMark } from '../../../../lib/rules/seen';

export const FOREVER = { time: 60_000, signal: new AbortController().signal };

export const MARK: SeenMark = {
  mark: 'patch',
  name: 'shoulder patch',
  kind: 'patch',
  box: { x: 10, y: 20, width: 30, height: 40 },
  sureness: 0.9,
  sure: true,
};

/** Tools that say what they were given; the mark stands in every picture. */
export function tools(changed: Partial<LookTools> = {}): LookTools & { decoded: Pixels[] } {
  const decoded: Pixels[] = [];
  return {
    decoded,
    decode: async (blob, side) => {
      const one = await decodeInNode(blob, side);
      decoded.push(one.pixels);
      return one;
    },
    metadata: async () => ({ device: 'Camera One' }),
    marks: () => [MARK],
    words: () => [{ text: 'POLICE', box: { x: 0, y: 0, width: 50, height: 12 }, sureness: 0.95 }],
    classes: async () => ({ classes: [{ name: 'uniform', sureness: 0.7, sure: false }] }),
    uniform: { phrases: uniformPhrases(RIVERTON), colours: [] },
    ...changed,
  };
}
