import type { AuthoredDetector } from './detector-schema';
import { hundredths } from './hundredths';

/** What is wrong with signs that add up, whose fields are each right. */
export function cuesFault({ cues = [], within, reach, sure }: AuthoredDetector): string | undefined {
  if (within !== undefined && within !== 'post' && within !== 'sentence') return '`within` of cues is post or sentence';
  if (reach === undefined) return 'cues need reach, the sum at which they speak, such as reach: 0.7';
  const most = cues.reduce((sum, { weight }) => sum + Math.max(0, hundredths(weight)), 0);
  if (hundredths(reach) > most) return `nothing reaches ${reach}: the weights above 0 add up to ${most / 100}`;
  if (sure !== undefined && hundredths(sure) < hundredths(reach)) return `sure, ${sure}, is below reach, ${reach}; it is the higher sum`;
  return undefined;
}
