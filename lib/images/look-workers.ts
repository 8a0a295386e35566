import type { DeskOptions } from './desk';

/** More pictures at once than this take more memory than they save time. */
const MOST_HANDS = 3;

/** Workers of a page of the extension; one processor is left for the page that the user is in. */
export const lookWorkers = (): Pick<DeskOptions, 'start' | 'hands'> => ({
  start: () => new Worker('/look.js', { name: 'muster-look' }),
  hands: Math.max(1, Math.min(MOST_HANDS, navigator.hardwareConcurrency - 1)),
});
