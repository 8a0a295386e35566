import type { Span } from '../../../lib/rules/report';

interface Point {
  offset?: number | null | undefined;
}

interface Stretch {
  start: Point;
  end: Point;
}

/** A message of retext: `place` in newer versions, `position` in those that alex uses. */
interface Message {
  place?: Point | Stretch | undefined;
  position?: Stretch | null | undefined;
}

/** Where a message points to; one without a place is about the whole. */
export function spanOf({ place, position }: Message): Span {
  const at = place ?? position;
  if (!at) return { start: 0, end: 0 };
  const { start, end } = 'start' in at ? at : { start: at, end: at };
  return { start: start.offset ?? 0, end: end.offset ?? 0 };
}
