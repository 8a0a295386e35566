import nlp from 'compromise/two';
import type { Start } from './contender';

/** Reads a post and looks for one thing in it, somebody who lives somewhere: what one grammar rule would cost by itself. */
const start: Start = () => {
  const net = nlp.parseMatch('#Person+ (live|lives|lived) (at|on|in)');
  return ({ text }) => {
    const found = nlp(text).match(net).json({ offset: true }) as { offset: { start: number; length: number } }[];
    return found.map(({ offset }) => ({ start: offset.start, end: offset.start + offset.length }));
  };
};
export default start;
