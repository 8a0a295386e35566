import { mulberry32 } from '../mulberry32';

/** Whole numbers from 0 up to `below`, the same ones for the same seed. */
export function dice(seed: number): (below: number) => number {
  const next = mulberry32(seed);
  return (below) => Math.floor(next() * below);
}

export type Dice = ReturnType<typeof dice>;

// What editors, keyboards and attackers put between letters.
const ODD = [
  '\u0000 \u200b \u200d \u200e \u202e \u2066 \ufeff \u00ad \u0301 \u0327 \u20e3 \ufe0f \ud83d \udc6e \ud800 \u{1f46e}\u200d\u2642\ufe0f \u{1f1f7}\u{1f1fb}',
  '\u{1f17f} \u{1d44e} \uff21 \u0430 \u03b1 \u05d0 \u0627 \u0939\u093f \u6f22 \u0130 \u00df \ufb03 \u2028 \u00a0 \u3000 \u2026 \u201c \u201d \u2019 \u00ab \u3002',
  '" \' ` ``` . ... ! ? , ; : - -- _ * ** / \\ | @ # $ % & + = ( ) [ ] { } < > ~ ^ 0 1 9 5550142 704-555-0142 123-45-6789 @a.b #A_b http:// www. a@b.c $1 {x} {match} toString __proto__',
].flatMap((line) => line.split(' '));

/** Accidents make texts grow; a case must not take longer than many. */
const LONGEST = 800;

/** `text` with one to six small accidents; some of `others` may be mixed in. */
export function mutated(text: string, others: readonly string[], roll: Dice): string {
  let now = text;
  for (let left = 1 + roll(6); left > 0; left--) {
    const at = roll(now.length + 1);
    const length = roll(12);
    const odd = ODD[roll(ODD.length)] as string;
    const other = others[roll(others.length)] as string;
    switch (roll(10)) {
      case 0:
        now = now.slice(0, at) + now.slice(at + length);
        break;
      case 1:
        now = now.slice(0, at) + odd + now.slice(at);
        break;
      case 2:
        now = now.slice(0, at) + odd.repeat(1 + roll(30)) + now.slice(at);
        break;
      case 3:
        now = now.slice(0, at) + now.slice(at, at + length).repeat(2 + roll(4)) + now.slice(at + length);
        break;
      case 4:
        now = now.slice(0, at) + [...now.slice(at, at + length)].join(odd) + now.slice(at + length);
        break;
      case 5:
        now = now.slice(0, at) + other.slice(roll(other.length + 1));
        break;
      case 6:
        now = now.slice(at) + now.slice(0, at);
        break;
      case 7:
        now = now.slice(0, at) + now.slice(at).toUpperCase();
        break;
      case 8:
        now = now.replaceAll(' ', odd);
        break;
      default:
        now = `${now}\n${other}`;
    }
  }
  return now.slice(0, LONGEST);
}
