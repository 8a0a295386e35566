import type { Find } from '.';

/** A regular expression, sentence by sentence; what it costs is kept account of. */
export const pattern: Find<'pattern'> = ({ source, exact = false }, scene) =>
  scene.timed(source, () =>
    scene.doc.sentences.flatMap(({ sentence: { folded }, start: at }) =>
      scene
        .regex(source, exact, folded.text)
        .map(({ start, end }) => scene.matchAt(folded.startOf(start) + at, folded.endOf(end - 1) + at)),
    ),
  ) ?? [];
