import type { Shape } from '.';
import { isNamed, stepsFrom, streetIn } from './streets';
import { words } from './words';

const HUNDREDS = String.raw`\d{1,3}00`;

// "a 200 block party": no place.
const NO_PLACE = words('party parties captain captains watch heater heaters grant grants away walk schedule');

/** "1400 block of Main St", "100 blk N Main", "cuadra 1400 de Roble": the public way to say where, without a house. */
export const hundredBlock: Shape = {
  needs: /\d/,
  pattern: new RegExp(
    String.raw`(?<![\w$.,:-])(?:${HUNDREDS}(?:(?: ?[-/] ?| and | to )${HUNDREDS})?[ -](?:block|blk)s?\b\.?|cuadra (?:del? )?${HUNDREDS}\b)` +
      '(?<of> (?:of|del?)(?: la)?(?: (?:calle|avenida))?(?= ))?',
    'gi',
  ),
  score(match) {
    const head = match.index + match[0].length;
    const name = stepsFrom(match.input, head);
    if (NO_PLACE.has(name[0]?.text.toLowerCase() ?? '')) return 0;
    const street = streetIn(name);
    const small = name.findIndex(({ text }) => !isNamed(text));
    const last = street > 0 ? name[street] : name[(small < 0 ? name.length : small) - 1];
    const end = last?.end ?? head - (match.groups?.of?.length ?? 0);
    return { confidence: 0.9, start: 0, end: end - match.index };
  },
};
