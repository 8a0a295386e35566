import type { Equipment } from '../packs/equipment';
import type { Mark } from '../packs/marks';
import { type Classifier, loadClassifier } from './classifier/classifier';
import type { OnnxRuntime } from './classifier/session';
import type { LookTools } from './look';
import { findMarks } from './marks/find';
import { readMark } from './marks/format';
import { MarkIndex } from './marks/mark-index';
import { readMetadata } from './metadata/read';
import { uniformPhrases } from './uniform/vocabulary';
import { correctTo } from './words/match';
import { readWords } from './words/read';
import type { TextReader } from './words/reader';

/** What was read as surely as this is what stands there: “official” is no misread “oficial”. */
const SURELY_READ = 0.85;

/** What a browser's worker and Node do each in their own way. */
export interface OwnTools {
  decode: LookTools['decode'];
  reader(): Promise<TextReader>;
  runtime(): Promise<OnnxRuntime>;
}

/** The tools for what `equipment` asks for; what takes time to open is opened for the first picture that needs it. */
export function toolsFor({ marks, classifier, agency }: Equipment, { decode, reader, runtime }: OwnTools): LookTools {
  let opened: Promise<Classifier> | undefined;
  const index = new MarkIndex(marks.flatMap(readable));
  const phrases = uniformPhrases(agency);
  const vocabulary = phrases.flatMap(({ words }) => words);
  return {
    decode,
    metadata: readMetadata,
    words: async (picture, timeLeft) => {
      const lines = await readWords(picture, await reader(), { deadline: timeLeft });
      return lines.flatMap((line) => (line.sureness >= SURELY_READ ? line : correctTo([line], vocabulary)));
    },
    uniform: { phrases, colours: agency.colours },
    ...(index.views.length > 0 && { marks: (picture) => findMarks(picture, index) }),
    ...(classifier && {
      classes: async (picture) => {
        opened ??= runtime().then((ort) => loadClassifier(classifier, ort));
        return (await opened).classify(picture);
      },
    }),
  };
}

/** A mark that cannot be read costs itself only. */
function readable({ references, ...mark }: Mark) {
  try {
    return [{ ...mark, references: references.map(readMark) }];
  } catch (error) {
    console.error(`Muster cannot look for the mark "${mark.id}".`, error);
    return [];
  }
}
