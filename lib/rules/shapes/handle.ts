import type { Shape } from '.';
import { words } from './words';

// "BBQ @7pm", "stuck @work": a time or a place, not an account.
const TIME = /^@\d+(?:\.\d+)?(?:[ap]m?)?$/i;
const PLACES = words('@home @work @school @church @gym @noon @midnight @lunch @dinner @the @my @our @a @all @least');

/** An account mentioned by its handle, also with its server: "@dana", "@dana@social.example". */
export const handle: Shape = {
  needs: /@/,
  pattern: /(?<![\w@/]|\w\.)@\w{1,60}(?:\.\w{1,60}){0,4}(?:@[\w-]{1,63}(?:\.[\w-]{1,63}){0,4})?/g,
  score: (match) => (TIME.test(match[0]) || PLACES.has(match[0].toLowerCase()) ? 0 : 0.9),
};
