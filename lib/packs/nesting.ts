import type { Complaint } from './complaint';
import { DEEPEST } from './limits';

type Written = Readonly<Record<string, unknown>>;

interface Place {
  detector: Written;
  path: string;
  /** How many detectors that combine others it stands in. */
  above: number;
}

const COMBINING = ['all', 'any', 'missing', 'near', 'find'];
/** Stands in `find` alone, so that what it holds is no deeper. */
const CUES = 'cues';

/**
 * What `find` and `unless` of a rule, as written, hold that no field alone shows: detectors too deep in each other, and
 * patterns where there may be none. One complaint for each entry. Does not call itself, so no depth is too much for it.
 */
export function nestingComplaints(rule: unknown, patterns: boolean): Complaint[] {
  if (!isObject(rule)) return [];
  const entries = ['find', 'unless'].flatMap((key) => placesIn(rule, key, '', 0));
  return entries.flatMap((entry) => entryComplaint(entry, patterns) ?? []);
}

function entryComplaint(entry: Place, patterns: boolean): Complaint | undefined {
  const waiting = [entry];
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    const { detector, path, above } = place;
    if ('pattern' in detector && !patterns) {
      return { path: `${path}.pattern`, message: 'is allowed only in packs that come through managed policy' };
    }
    for (const part of placesIn(detector, CUES, `${path}.`, above)) waiting.push(part);
    for (const kind of COMBINING) {
      if (!Object.hasOwn(detector, kind)) continue;
      if (above === DEEPEST) return { path, message: TOO_DEEP };
      for (const part of placesIn(detector, kind, `${path}.`, above + 1)) waiting.push(part);
    }
  }
  return undefined;
}

const TOO_DEEP = `all, any, missing, near and find may stand in each other ${DEEPEST} deep at most; split the rule, or put phrases into one list`;

/** The detectors in `holder[key]`: one, or a list. */
function placesIn(holder: Written, key: string, prefix: string, above: number): Place[] {
  const written = holder[key];
  if (isObject(written)) return [{ detector: written, path: prefix + key, above }];
  if (!Array.isArray(written)) return [];
  const places: Place[] = [];
  written.forEach((part, i) => {
    if (isObject(part)) places.push({ detector: part, path: `${prefix}${key}.${i}`, above });
  });
  return places;
}

const isObject = (value: unknown): value is Written => typeof value === 'object' && value !== null && !Array.isArray(value);
