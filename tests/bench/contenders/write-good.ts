import writeGood from 'write-good';
import type { Start } from './contender';

const start: Start =
  () =>
  ({ text }) =>
    writeGood(text).map(({ index, offset }) => ({ start: index, end: index + offset }));
export default start;
