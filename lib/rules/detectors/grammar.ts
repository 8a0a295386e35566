import type { Find } from '.';

/** Sentences that hold the anchor and whose grammar fits; worked out in tier 2, and until then a question. */
export const grammar: Find<'grammar'> = ({ pattern, anchor }, scene) => {
  const sentences = new Set(scene.find(anchor).map(({ from }) => scene.doc.tokens[from]?.sentence));
  return [...sentences].flatMap((number) => {
    const placed = number === undefined ? undefined : scene.doc.sentences[number];
    return placed ? scene.grammar(pattern, placed) : [];
  });
};
