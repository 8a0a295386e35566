const TIME = /^(\d{4})[:-](\d{2})[:-](\d{2})(?:[T ]+(\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?/;

/**
 * A time as ISO 8601, out of EXIF ("2026:05:17 09:41:00") or ISO 8601 as it stands in XMP; `offset` is EXIF's own field for it
 * ("-04:00"). None for blanks, zeros and what is on no calendar.
 */
export function readTime(text: string, offset = ''): string | undefined {
  const parts = TIME.exec(text.trim());
  if (!parts) return;
  const [, year = '', month = '', day = '', hour, minute = '00', second = '00', own = ''] = parts;
  if (Number(year) < 1800 || !within(month, 1, 12) || !within(day, 1, 31)) return;
  if (hour === undefined) return `${year}-${month}-${day}`;
  if (!within(hour, 0, 23) || !within(minute, 0, 59) || !within(second, 0, 60)) return;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${readOffset(own) || readOffset(offset)}`;
}

function readOffset(text: string): string {
  if (/^Z$/i.test(text.trim())) return 'Z';
  const parts = /^([+-])(\d{2}):?(\d{2})$/.exec(text.trim());
  return parts && within(parts[2] ?? '', 0, 14) && within(parts[3] ?? '', 0, 59) ? `${parts[1]}${parts[2]}:${parts[3]}` : '';
}

const within = (digits: string, least: number, most: number): boolean => Number(digits) >= least && Number(digits) <= most;

/** From 1904-01-01, where times in MP4 and QuickTime begin, to 1970-01-01, in seconds (ISO/IEC 14496-12, 8.2.2). */
const TO_1970 = 2_082_844_800;
/** Before any such file could be made, a clock was not set. */
const FIRST_FILES = Date.UTC(1991, 0) / 1000;

/** A time of a video's header: seconds since 1904, universal time; none where the clock was not set. */
export function readMovieTime(seconds: number): string | undefined {
  const since1970 = seconds - TO_1970;
  if (since1970 < FIRST_FILES || since1970 > Date.UTC(2200, 0) / 1000) return;
  return new Date(since1970 * 1000).toISOString().replace('.000', '');
}
