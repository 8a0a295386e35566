import { text as alexText } from 'alex';
import type { Start } from './contender';
import { spanOf } from './unist';

/** alex as its users call it: it builds its pipeline at every call. */
const start: Start =
  () =>
  ({ text }) =>
    alexText(text).messages.map(spanOf);
export default start;
