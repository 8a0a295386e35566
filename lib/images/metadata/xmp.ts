import { readXmpDegrees, soundLocation } from './location';
import { readTime } from './time';
import { deviceOf, type Told } from './told';

/** Longer ones are cut, in UTF-16 units: programs that keep their whole history there write megabytes. */
const LONGEST = 256 * 1024;
/** So many values are kept. */
const MOST_VALUES = 400;

const PLACES = ['Iptc4xmpCore:Location', 'Iptc4xmpExt:Sublocation', 'photoshop:City', 'Iptc4xmpExt:City', 'photoshop:State'];
const TIMES = ['exif:DateTimeOriginal', 'photoshop:DateCreated', 'xmp:CreateDate', 'exif:DateTimeDigitized', 'xmp:ModifyDate'];
const SERIALS = ['aux:SerialNumber', 'exifEX:BodySerialNumber', 'exifEX:LensSerialNumber', 'aux:LensSerialNumber'];
const OWNERS = ['dc:creator', 'aux:OwnerName', 'exifEX:CameraOwnerName', 'dc:rights', 'tiff:Artist', 'tiff:Copyright', 'xmpRights:Owner'];
const CAPTIONS = [
  ...['dc:title', 'photoshop:Headline', 'dc:description', 'exif:UserComment', 'tiff:ImageDescription', 'dc:subject'],
  ...['Iptc4xmpExt:PersonInImage', 'mwg-rs:Name', 'Iptc4xmpCore:AltTextAccessibility', ...PLACES],
];
const LATITUDES = ['exif:GPSLatitude', 'drone-dji:GpsLatitude'];
const LONGITUDES = ['exif:GPSLongitude', 'drone-dji:GpsLongitude', 'drone-dji:GpsLongtitude'];
const OTHERS = ['tiff:Make', 'tiff:Model', 'exif:GPSAltitude', 'exif:GPSAltitudeRef'];
const WANTED = new Set([...TIMES, ...SERIALS, ...OWNERS, ...CAPTIONS, ...LATITUDES, ...LONGITUDES, ...OTHERS]);

/** What an XMP packet says (XMP specification, parts 1 and 2), by the prefixes that every known program uses. */
export function toldByXmp(packet: string): Told {
  const values = valuesIn(packet.slice(0, LONGEST));
  const all = (names: readonly string[]): string[] => names.flatMap((name) => values.get(name) ?? []);
  const [latitude = ''] = all(LATITUDES);
  const [longitude = ''] = all(LONGITUDES);
  const [height] = all(['exif:GPSAltitude']).map(fraction);
  const below = all(['exif:GPSAltitudeRef'])[0] === '1';
  return {
    location: soundLocation(readXmpDegrees(latitude), readXmpDegrees(longitude), height !== undefined && below ? -height : height),
    time: all(TIMES)
      .map((time) => readTime(time))
      .find((time) => time !== undefined),
    device: deviceOf(all(['tiff:Make'])[0], all(['tiff:Model'])[0]),
    serials: all(SERIALS),
    owners: all(OWNERS),
    captions: all(CAPTIONS),
  };
}

function fraction(text: string): number {
  const [over = '', under = '1'] = text.split('/');
  return Number(over) / Number(under);
}

/**
 * The wanted properties, as attributes and as elements; of lists every item. One pass from tag to tag: no tree is built, and a packet
 * that is cut off or badly nested gives what stands before the fault.
 */
function valuesIn(packet: string): Map<string, string[]> {
  const values = new Map<string, string[]>();
  let kept = 0;
  const keep = (name: string, text: string): void => {
    const value = unescaped(text).trim();
    if (value === '' || kept >= MOST_VALUES) return;
    kept += 1;
    values.set(name, [...(values.get(name) ?? []), value]);
  };
  let property = '';
  for (let open = packet.indexOf('<'); open >= 0; ) {
    const close = packet.indexOf('>', open);
    if (close < 0) break;
    const tag = packet.slice(open + 1, close);
    const name = /^\/?([\w.:-]+)/.exec(tag)?.[1] ?? '';
    if (!name.startsWith('rdf:')) property = tag.startsWith('/') || tag.endsWith('/') || !WANTED.has(name) ? '' : name;
    if (!tag.startsWith('/')) eachAttribute(tag, (key, value) => WANTED.has(key) && keep(key, value));
    open = packet.indexOf('<', close);
    if (property !== '') keep(property, packet.slice(close + 1, open < 0 ? undefined : open));
  }
  return values;
}

/** By the equals signs: a pattern for names would start anew at each letter of a tag that has none. */
function eachAttribute(tag: string, heard: (name: string, value: string) => void): void {
  for (let equals = tag.indexOf('='); equals >= 0; ) {
    const name = /[\w.:-]+$/.exec(tag.slice(Math.max(0, equals - LONGEST_NAME), equals).trimEnd())?.[0] ?? '';
    let open = equals + 1;
    while (/\s/.test(tag.charAt(open))) open += 1;
    const quote = tag.charAt(open);
    const close = quote === '"' || quote === "'" ? tag.indexOf(quote, open + 1) : open;
    if (close < 0) return;
    if (close > open) heard(name, tag.slice(open + 1, close));
    equals = tag.indexOf('=', close + 1);
  }
}

const LONGEST_NAME = 80;

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi, (whole, decimal, hexadecimal, name) => {
    if (name) return NAMED[name.toLowerCase()] ?? whole;
    const point = decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
