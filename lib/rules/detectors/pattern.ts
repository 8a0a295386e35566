import type { Find } from '.';

/** A regular expression, sentence by sentence; what it costs is kept account of. */
export const pattern: Find<'pattern'> = ({ source, exact = false }, scene) =>
  scene.doc.sentences.flatMap(({ sentence, start }) =>
    scene.pattern(source, exact, sentence.folded.text).map((span) => {
      const { folded } = sentence;
      return scene.matchAt(folded.startOf(span.start) + start, folded.endOf(span.end - 1) + start);
    }),
  );
