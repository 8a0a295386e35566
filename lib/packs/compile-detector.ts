import type { Language } from '../rules/language';
import type { MeasureName } from '../rules/measures';
import type { Cue } from '../rules/phrases';
import type { Topic } from '../rules/report';
import type { Detector, Exception, Look, Within } from '../rules/rulebook';
import { MARK_KINDS } from '../rules/seen';
import { cuesOf } from './compile-cues';
import type { Cues } from './cues';
import { OF_WORDS } from './image-fault';
import { complaintAbout } from './linear';
import { PhraseError } from './phrase-error';
import { expand } from './phrases';
import type { AgencyProfile } from './profile';
import { type AuthoredAnchor, type AuthoredCondition, type AuthoredDetector, kindsOf } from './schema';

/** What a detector is compiled with. */
export interface Writer {
  agency: AgencyProfile;
  lists: Readonly<Record<string, readonly string[]>>;
  cues: Cues;
  /** Of phrases that do not say theirs. */
  language?: Language | undefined;
  /** What the rule looks for in the text, and its exceptions: they hold for the words of pictures too. */
  inText?: { find: readonly AuthoredDetector[]; unless: readonly Exception[] };
}

/** What a rule or shield looks for. @throws PhraseError when a phrase or pattern cannot be compiled. */
export function finderOf(
  written: { find: readonly AuthoredDetector[]; unless: readonly AuthoredDetector[] },
  writer: Writer,
): { find: Detector; unless: Exception[] } {
  const unless = written.unless.map((entry) => exceptionOf(entry, writer));
  const inText = { find: written.find.filter(isOfText), unless };
  return { find: anyOf(written.find, { ...writer, inText }), unless };
}

/** Any of `written`. @throws PhraseError when a phrase or pattern cannot be compiled. */
function anyOf(written: readonly (AuthoredDetector | AuthoredAnchor)[], writer: Writer): Detector {
  const parts = written.map((part) => detectorOf(part, writer));
  return parts.length === 1 && parts[0] ? parts[0] : { kind: 'any', of: parts };
}

function exceptionOf(written: AuthoredDetector, writer: Writer): Exception {
  return { detector: detectorOf(written, writer), within: withinOf(written.within ?? 'sentence') };
}

function detectorOf(written: AuthoredDetector, outer: Writer): Detector {
  // What stands inside a Spanish detector is Spanish too.
  const writer = written.language ? { ...outer, language: written.language } : outer;
  const kind = kindsOf(written)[0];
  const detector = plain(kind, written, writer);
  return kind === 'near' ? detector : conditioned(detector, written, writer);
}

function plain(kind: string | undefined, written: AuthoredDetector, writer: Writer): Detector {
  const of = (parts: readonly AuthoredDetector[] = []): Detector[] => parts.map((part) => detectorOf(part, writer));
  switch (kind) {
    case 'all':
      return { kind: 'near', of: of(written.all), within: withinOf(written.within ?? 'post') };
    case 'any':
      return { kind: 'any', of: of(written.any) };
    case 'missing':
      return { kind: 'missing', of: of(written.missing) };
    case 'cues':
      return cuesOf(written, (part) => detectorOf(part, writer));
    case 'likeness':
      return { kind: 'likeness', topic: written.likeness as Topic };
    case 'image':
      return lookOf(written, writer);
    case 'context':
      return { kind: 'context', where: written.context ?? {} };
    case 'near':
      return { kind: 'near', of: of(listOf(written.near)), within: withinOf(written.within ?? 'sentence') };
    case 'grammar':
      return { kind: 'grammar', pattern: written.grammar ?? '', anchor: anyOf([written.anchor ?? {}], writer) };
    case 'pattern':
      return patternOf(written);
    case 'metric':
      return limitOf(written.metric as MeasureName, written);
    default:
      return written.shape ? { kind: 'shape', shape: written.shape } : termsOf(written, writer);
  }
}

function lookOf({ image, fields = [], kinds = [...MARK_KINDS], names = [], find }: AuthoredDetector, writer: Writer): Look {
  switch (image) {
    case 'metadata':
      return { kind: 'image', image, fields };
    case 'marks':
      return { kind: 'image', image, kinds };
    case 'class':
      return { kind: 'image', image, names };
    case 'words': {
      const { inText, ...own } = writer;
      const sought = find ?? inText?.find ?? [];
      if (sought.length === 0)
        throw new PhraseError('image: words without find looks for what the rule finds in the text, which is nothing');
      return { kind: 'image', image, find: anyOf(sought, own), unless: [...(inText?.unless ?? [])] };
    }
    default:
      return { kind: 'image', image: image as 'uniform' | 'words-not-said' };
  }
}

/** Whether it looks through words, and asks nothing of pictures. */
function isOfText(written: AuthoredDetector): boolean {
  const asksOfPictures = ({ image, all = [], any = [], near }: AuthoredDetector): boolean =>
    image !== undefined || [...all, ...any, ...listOf(near)].some(asksOfPictures);
  return OF_WORDS.includes(kindsOf(written)[0] ?? '') && !asksOfPictures(written);
}

function termsOf(written: AuthoredDetector, writer: Writer): Detector {
  const { language } = writer;
  const letters = written.case;
  const listOf = (terms: readonly string[], inside: boolean): Cue => {
    const phrases = terms.flatMap((term) => expand(inflectable(term, language), { ...writer, exact: letters === 'exact', plain: inside }));
    const long = inside ? phrases.find((phrase) => /[ *]/.test(phrase)) : undefined;
    if (long !== undefined) throw new PhraseError(`"${long}": with "inside" each phrase is one word without *`);
    return {
      phrases: [...new Set(phrases)].sort(),
      ...(letters && { case: letters }),
      ...(inside && { inside: true as const }),
      ...(language && { language }),
    };
  };
  const cue = (terms: readonly string[], inside = false): number =>
    writer.cues.written(JSON.stringify([terms, letters, inside, language]), () => listOf(terms, inside));
  const { terms = [], except, inside } = written;
  return { kind: 'terms', cue: cue(terms, inside), ...(except && { except: cue(except) }) };
}

function inflectable(term: string, language: Language | undefined): string {
  if (language === 'es' && term.includes('~')) {
    throw new PhraseError(`"${term}": ~ knows English words only; write the Spanish forms, as in "(trabajo|trabajas|trabaja)"`);
  }
  return term;
}

function limitOf(metric: MeasureName, { above, below }: AuthoredDetector): Detector {
  return { kind: 'metric', metric, ...(above !== undefined && { above }), ...(below !== undefined && { below }) };
}

function patternOf({ pattern = '', case: letters }: AuthoredDetector): Detector {
  const complaint = complaintAbout(pattern);
  if (complaint !== undefined) throw new PhraseError(`the pattern "${pattern}" may not be used: ${complaint}`);
  return { kind: 'pattern', source: pattern, ...(letters === 'exact' && { exact: true as const }) };
}

/** Wraps a detector in the conditions of its `near`, innermost first. */
function conditioned(detector: Detector, written: AuthoredDetector, writer: Writer): Detector {
  return listOf(written.near).reduce<Detector>(
    (inner, condition) => ({
      kind: 'near',
      of: [inner, detectorOf(condition, writer)],
      within: withinOf(condition.within ?? 'sentence'),
      ...(condition.side && { side: condition.side }),
    }),
    detector,
  );
}

const listOf = (near: AuthoredDetector['near']): AuthoredCondition[] => (near === undefined ? [] : Array.isArray(near) ? near : [near]);

function withinOf(written: string): Within {
  return written === 'sentence' || written === 'post' ? written : Number.parseInt(written, 10);
}
