import type { Shape } from '.';

/** A web address, with or without its scheme. */
export const url: Shape = {
  pattern:
    /(?:https?:\/\/|www\.)[^\s<>"]{0,2000}[^\s<>".,!?;:')]|(?<![@\w.-])(?:[a-z0-9-]{1,63}\.){1,4}(?:com|org|net|gov|edu|info|us|uk|ca|io|ly|me|example)(?:\/(?:[^\s<>"]{0,500}[^\s<>".,!?;:')])?)?(?![\w@])/gi,
  score: () => 0.9,
};
