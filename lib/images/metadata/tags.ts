import { readIso6709 } from './location';
import { readTime } from './time';
import { deviceOf, type Location, type Told } from './told';

/** Tags of a video by their name; a place that is no text stands there as one. */
export type Tags = Map<string, string | Location>;

const PLACES = ['com.apple.quicktime.location.ISO6709', '\u00a9xyz', 'loci'];
const TIMES = ['com.apple.quicktime.creationdate', '\u00a9day'];
const MAKERS = ['com.apple.quicktime.make', 'com.android.manufacturer', '\u00a9mak', 'manu'];
const MODELS = ['com.apple.quicktime.model', 'com.android.model', '\u00a9mod', 'modl'];
const SERIALS = ['com.apple.proapps.serialno', '\u00a9sno', '\u00a9xsn'];
const OWNERS = [
  ...['com.apple.quicktime.author', 'com.apple.quicktime.artist', 'com.apple.quicktime.copyright', 'com.apple.quicktime.director'],
  ...['\u00a9ART', '\u00a9aut', '\u00a9cpy', '\u00a9dir', 'cprt', 'auth', 'perf', 'aART'],
];
const CAPTIONS = [
  ...['com.apple.quicktime.title', 'com.apple.quicktime.displayname', 'com.apple.quicktime.description', 'com.apple.quicktime.comment'],
  ...['com.apple.quicktime.information', 'com.apple.quicktime.keywords', 'com.apple.quicktime.location.name'],
  ...['\u00a9nam', '\u00a9des', '\u00a9cmt', '\u00a9inf', '\u00a9key', 'titl', 'dscp', 'desc', 'ldes', 'loci name'],
];

/** What the tags of a video say (QuickTime File Format; 3GPP TS 26.244). */
export function toldByTags(tags: Tags): Told {
  const texts = (names: readonly string[]): string[] =>
    names.flatMap((name) => {
      const value = tags.get(name);
      return typeof value === 'string' && value !== '' ? [value] : [];
    });
  return {
    location: PLACES.map((name) => placeOf(tags.get(name))).find((place) => place !== undefined),
    time: texts(TIMES)
      .map((time) => readTime(time))
      .find((time) => time !== undefined),
    device: deviceOf(texts(MAKERS)[0], texts(MODELS)[0]),
    serials: texts(SERIALS),
    owners: texts(OWNERS),
    captions: texts(CAPTIONS),
  };
}

const placeOf = (value: string | Location | undefined): Location | undefined => (typeof value === 'string' ? readIso6709(value) : value);
