import type { Location } from './told';

/** Below the deepest trench and above where airliners fly, in metres: what is outside was no measurement. */
const LOWEST = -12_000;
const HIGHEST = 50_000;

/**
 * A place, if the numbers can be one. Cameras without a fix write zeros, so 0° N 0° E counts only where a height comes with it;
 * heights that cannot be are left out, the place stays.
 */
export function soundLocation(latitude: number, longitude: number, altitude?: number): Location | undefined {
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) return;
  const high = altitude !== undefined && altitude > LOWEST && altitude < HIGHEST ? altitude : undefined;
  if (Math.abs(latitude) < 1e-6 && Math.abs(longitude) < 1e-6 && !high) return;
  const place = { latitude: rounded(latitude, 7), longitude: rounded(longitude, 7) };
  return high === undefined ? place : { ...place, altitude: rounded(high, 2) };
}

/** Seven places of a degree are a centimetre; more is only noise of fractions. */
const rounded = (value: number, places: number): number => Number(value.toFixed(places)) + 0;

const SIGNED = /^([+-])(\d+(?:\.\d+)?)([+-])(\d+(?:\.\d+)?)(?:([+-]\d+(?:\.\d+)?))?/;

/** A place as ISO 6709 writes it, in degrees, degrees and minutes, or degrees, minutes and seconds: "+35.2271-080.8431+229.5/". */
export function readIso6709(text: string): Location | undefined {
  const parts = SIGNED.exec(text.trim());
  if (!parts) return;
  const [, northSign = '', north = '', eastSign = '', east = '', height] = parts;
  const degrees = (sign: string, digits: string, width: number): number => (sign === '-' ? -1 : 1) * sexagesimal(digits, width);
  return soundLocation(degrees(northSign, north, 2), degrees(eastSign, east, 3), height === undefined ? undefined : Number(height));
}

/** Degrees of "DD.d", "DDMM.m" or "DDMMSS.s", with `width` digits of whole degrees. */
function sexagesimal(digits: string, width: number): number {
  const whole = digits.split('.')[0]?.length ?? 0;
  if (whole <= width) return Number(digits);
  const degrees = Number(digits.slice(0, width));
  if (whole <= width + 2) return degrees + Number(digits.slice(width)) / 60;
  return degrees + Number(digits.slice(width, width + 2)) / 60 + Number(digits.slice(width + 2)) / 3600;
}

/** One coordinate as XMP writes it: "35,13.626N" or "35,13,37.56N" (XMP specification, part 2, GPSCoordinate); also plain degrees. */
export function readXmpDegrees(text: string): number {
  const parts = /^(\d{1,3})(?:,(\d{1,2}(?:\.\d+)?))?(?:,(\d{1,2}(?:\.\d+)?))?([NSEW])$/i.exec(text.trim());
  if (!parts) return text.trim() === '' ? Number.NaN : Number(text);
  const [, degrees, minutes = '0', seconds = '0', side = ''] = parts;
  return (/[SW]/i.test(side) ? -1 : 1) * (Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600);
}
