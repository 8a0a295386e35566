import type { Find } from '.';

/** Phrases, found by the rulebook's index; not where they are a part of an exception. */
export const terms: Find<'terms'> = ({ cue, except }, scene) => scene.hits(cue, except);
