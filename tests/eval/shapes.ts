import { docOf } from '../../lib/rules/doc';
import type { Span } from '../../lib/rules/report';
import { SentenceReader } from '../../lib/rules/sentence';
import { matchShape, type ShapeName } from '../../lib/rules/shapes';
import type { Section } from './page';
import { shown } from './part';
import { publicFile } from './public-data';
import { type Share, share } from './scores';

/** The labels of the data that have a shape here. */
const SHAPE_OF = {
  STREET_ADDRESS: 'street-address',
  PHONE_NUMBER: 'phone',
  EMAIL_ADDRESS: 'e-mail',
  US_SSN: 'ssn',
  CREDIT_CARD: 'card-number',
} as const satisfies Record<string, ShapeName>;

interface Labelled {
  full_text: string;
  spans: { entity_type: string; start_position: number; end_position: number }[];
}

/** Places in one text: as labelled, and as found by the shape. */
interface Places {
  meant: Span[];
  found: Span[];
}

/** Presidio's synthetic texts: places that were found and places that were meant, by shape. */
export function shapeSections(folder: string): Section[] {
  const json = publicFile(folder, 'presidio_synth_v2.json');
  if (json === undefined) return [{ title: 'Presidio', about: `NOT MEASURED: there is no presidio_synth_v2.json in ${folder}.` }];
  const texts = JSON.parse(json) as Labelled[];
  const reader = new SentenceReader([], 0);
  const docs = texts.map(({ full_text }) => docOf(full_text, (sentence) => reader.read(sentence)));
  const rows = Object.entries(SHAPE_OF).map(([label, shape]) => {
    const places = texts.map(({ spans }, i): Places => {
      const meant = spans.filter(({ entity_type }) => entity_type === label);
      return {
        meant: meant.map(({ start_position, end_position }) => ({ start: start_position, end: end_position })),
        found: matchShape(shape, docs[i] as (typeof docs)[number]),
      };
    });
    const precision = sum(places.map(({ meant, found }) => share(found, (one) => meant.some((other) => meet(one, other)))));
    const recall = sum(places.map(({ meant, found }) => share(meant, (one) => found.some((other) => meet(one, other)))));
    const whole = sum(places.map(({ meant, found }) => share(meant, (one) => found.some((other) => same(one, other)))));
    return [label, shape, shown(precision), shown(recall), shown(whole)];
  });
  return [
    {
      title: `Presidio: ${texts.length} synthetic texts`,
      about: `A place counts when it meets a labelled one. The texts are of many countries: of the 598 addresses, 231 are a postcode or a
flat alone, 39 a postbox, and 67 have an English word for a street. Of the 136 card numbers, 10 have fewer than 13 digits.`,
      table: { head: ['label', 'shape', 'found and meant', 'meant and found', 'found to the letter'], rows },
    },
  ];
}

const meet = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;
const same = (one: Span, other: Span): boolean => one.start === other.start && one.end === other.end;
const sum = (shares: readonly Share[]): Share =>
  shares.reduce((a, b) => ({ count: a.count + b.count, of: a.of + b.of }), { count: 0, of: 0 });
