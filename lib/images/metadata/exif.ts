import { soundLocation } from './location';
import { comment, type Field, type Fields, numbers, type Tiff, text, wideText } from './tiff';
import { readTime } from './time';
import { deviceOf, type Location, type Told } from './told';

/** What EXIF says. Tags by their number in Exif 3.0 (CIPA DC-008), those from 0x9c9b on by Windows, 0xc62f by DNG. */
export function toldByExif({ main, photo, place }: Tiff): Told {
  return {
    location: locationIn(place),
    time: timeIn(main, photo, place),
    device: deviceOf(text(main.get(0x010f)), text(main.get(0x0110))) ?? (text(main.get(0x013c)) || undefined),
    serials: [text(photo.get(0xa431)), text(photo.get(0xa435)), text(main.get(0xc62f))],
    owners: [text(photo.get(0xa430)), text(main.get(0x013b)), wideText(main.get(0x9c9d)), copyright(main.get(0x8298))],
    captions: [
      text(main.get(0x010e)),
      comment(photo.get(0x9286)),
      wideText(main.get(0x9c9b)),
      wideText(main.get(0x9c9f)),
      wideText(main.get(0x9c9c)),
      wideText(main.get(0x9c9e)),
      comment(place.get(0x1c)),
    ],
  };
}

/** Photographer and editor are parted by a zero; one alone may be a blank. */
function copyright(field: Field | undefined): string {
  if (!field) return '';
  const parted = field.bytes.indexOf(0);
  const editor = parted < 0 ? '' : text({ ...field, bytes: field.bytes.subarray(parted + 1) });
  return [text(field), editor].filter((name) => name !== '').join(', ');
}

function locationIn(place: Fields): Location | undefined {
  const north = degrees(place.get(2)) * (/^S/i.test(text(place.get(1))) ? -1 : 1);
  const east = degrees(place.get(4)) * (/^W/i.test(text(place.get(3))) ? -1 : 1);
  const [height] = numbers(place.get(6));
  const [below] = numbers(place.get(5));
  return soundLocation(north, east, height === undefined ? undefined : below === 1 ? -height : height);
}

/** Degrees, minutes, seconds; the last two may be missing, or not a number where they are 0/0. */
function degrees(field: Field | undefined): number {
  const [whole = Number.NaN, minutes = 0, seconds = 0] = numbers(field, 3);
  return whole + (minutes || 0) / 60 + (seconds || 0) / 3600;
}

function timeIn(main: Fields, photo: Fields, place: Fields): string | undefined {
  return (
    readTime(text(photo.get(0x9003)), text(photo.get(0x9011))) ??
    readTime(text(photo.get(0x9004)), text(photo.get(0x9012))) ??
    satelliteTime(place) ??
    readTime(text(main.get(0x0132)), text(photo.get(0x9010)))
  );
}

/** Universal time. */
function satelliteTime(place: Fields): string | undefined {
  const clock = numbers(place.get(7), 3);
  if (clock.length < 3) return;
  return readTime(`${text(place.get(0x1d))} ${clock.map((part) => String(Math.floor(part)).padStart(2, '0')).join(':')}`, 'Z');
}

/** The small JPEG packed beside the picture, as a place in the TIFF block; none where there is none. */
export function smallPictureIn({ small }: Tiff): { at: number; length: number } | undefined {
  const [at] = numbers(small.get(0x0201));
  const [length] = numbers(small.get(0x0202));
  return at && length ? { at, length } : undefined;
}
