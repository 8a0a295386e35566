import type { Shape } from '.';
import { words } from './words';

// Endings that are also words, so that "tell us.me too" may be a missing space.
const WORDS_TOO = 'us|me|be|es|de|live|link|news|online|site|page|police';
const ENDINGS = `com|org|net|gov|mil|edu|int|info|biz|uk|ca|mx|eu|fr|au|nz|ie|io|co|ly|tv|gg|app|dev|example|${WORDS_TOO}`;
const DOUBTFUL = new RegExp(String.raw`\.(?:${WORDS_TOO})$`, 'i');
// The rest of an address; a full stop or other sign at its end belongs to the sentence.
const REST = String.raw`[^\s<>"]{0,2000}[^\s<>".,!?;:')\]]`;

/** A web address, with or without its scheme. */
export const url: Shape = {
  needs: /\./,
  pattern: new RegExp(
    String.raw`(?:https?:\/\/|(?<![\w.-])www\.)${REST}|` +
      String.raw`(?<![@\w.-])(?:[a-z0-9-]{1,63}\.){1,4}(?:${ENDINGS})(?![\w@-]|\.\w)(?::\d{2,5})?(?:[/?#](?:${REST})?)?`,
    'gi',
  ),
  score: (match) => (/^(?:http|www\.)/i.test(match[0]) || !DOUBTFUL.test(match[0]) ? 0.9 : 0.3),
  context: words('visit site website web link page profile address at on see http sitio pagina enlace visite visita'),
};
