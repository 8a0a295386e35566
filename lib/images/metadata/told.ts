import type { SeenMetadata } from '../../rules/seen';

export type Location = NonNullable<SeenMetadata['location']>;

/** What one place in a file says: EXIF, XMP, IPTC, the texts of a PNG or the boxes of a video. */
export interface Told {
  location?: Location | undefined;
  /** ISO 8601, with an offset where the file has one. */
  time?: string | undefined;
  device?: string | undefined;
  serials?: readonly string[];
  owners?: readonly string[];
  captions?: readonly string[];
}

/** Longer ones are cut; a rule reads no more of a picture's words than of a post's. In UTF-16 units. */
const LONGEST_TEXT = 2000;
/** Of a file that repeats itself only so many different texts are read. */
const MOST_TEXTS = 40;

/** What cameras and programs write by themselves where a description or comment would stand. */
const BY_MACHINE =
  /^(?:(?:olympus|minolta|kodak) digital (?:still )?camera|sony dsc|exif_jpeg_picture|samsung camera pictures?|dcim\\.*|default|screenshot|created (?:with|by|using) .*|(?:compressed|optimi[sz]ed|processed) by .*|creator: gd-jpeg.*|lavc.*|lead technologies .*)$/i;

/** Everything that was told, as one: of place, time and device the first that says it, of texts all that differ. */
export function together(all: readonly Told[]): SeenMetadata {
  const first = <Key extends 'location' | 'time' | 'device'>(key: Key): Told[Key] => all.find((told) => told[key] !== undefined)?.[key];
  const seen: SeenMetadata = {};
  const location = first('location');
  const time = first('time');
  const device = first('device')?.slice(0, 200);
  const serial = joined(
    all.map(({ serials }) => serials),
    ', ',
  );
  const owner = joined(
    all.map(({ owners }) => owners),
    ', ',
  );
  const caption = joined(
    all.map(({ captions = [] }) => captions.filter((text) => !BY_MACHINE.test(text.trim()))),
    '\n',
  );
  if (location) seen.location = location;
  if (time) seen.time = time;
  if (device) seen.device = device;
  if (serial) seen.serial = serial;
  if (owner) seen.owner = owner;
  if (caption) seen.caption = caption;
  return seen;
}

function joined(lists: readonly (readonly string[] | undefined)[], by: string): string {
  const texts = new Set(lists.flatMap((list) => list ?? []).map((text) => text.trim()));
  texts.delete('');
  return [...texts].slice(0, MOST_TEXTS).join(by).slice(0, LONGEST_TEXT);
}

/** Maker and model as one name: many models begin with their maker already. */
export function deviceOf(maker: string | undefined, model: string | undefined): string | undefined {
  const [make, name] = [maker?.trim() ?? '', model?.trim() ?? ''];
  const whole = name.toLowerCase().startsWith(make.toLowerCase()) ? name : `${make} ${name}`;
  return whole.trim() || undefined;
}
