import type { Shape } from '.';
import { words } from './words';

/** A full date in the past century; a birth date only when a word such as "DOB" or "born" is near. */
export const birthDate: Shape = {
  pattern: /(?<![\w/.-])(?<a>\d{1,2})[/.-](?<b>\d{1,2})[/.-](?<year>(?:19|20)?\d{2})(?![\w/-]|\.\d)/g,
  score(match) {
    const { a, b } = match.groups ?? {};
    const [x, y] = [Number(a), Number(b)];
    return x >= 1 && y >= 1 && Math.min(x, y) <= 12 && Math.max(x, y) <= 31 ? 0.3 : 0;
  },
  context: words('dob born birth birthdate birthday nacido nacida nacimiento'),
};
