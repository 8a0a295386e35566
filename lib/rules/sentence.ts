import { type Folded, fold } from './fold';
import { InsideIndex } from './inside';
import { type Language, languageOf } from './language';
import { isOtherScript, latinTwin } from './lookalikes';
import { Memo } from './memo';
import { type Cue, type Hit, PhraseIndex } from './phrases';
import { type Candidate, candidatesOf, type ShapeName } from './shapes';
import { type Cut, cut, type Token } from './tokens';

/** One sentence, read once. All offsets and token numbers count from its start, so it may stand anywhere. */
export class Sentence {
  readonly folded: Folded;
  readonly cut: Cut;
  private readonly shapes = new Map<ShapeName, readonly Candidate[]>();
  private speech: { language: Language | undefined } | undefined;
  private found: readonly Hit[] | undefined;

  constructor(
    readonly text: string,
    private readonly book: PhraseBook,
  ) {
    this.folded = fold(text);
    this.cut = cut(this.folded);
  }

  get tokens(): readonly Token[] {
    return this.cut.tokens;
  }

  /** Phrases of the rulebook, those in another language than the sentence left out. */
  get hits(): readonly Hit[] {
    this.found ??= this.book.find(this);
    return this.found;
  }

  /** What it is written in; nothing where that cannot be told. */
  get language(): Language | undefined {
    this.speech ??= { language: languageOf(this.tokens.filter(isPlainWord).map(({ norm }) => norm)) };
    return this.speech.language;
  }

  /** Everything that has the form `name`, however doubtful. */
  candidates(name: ShapeName): readonly Candidate[] {
    const known = this.shapes.get(name) ?? candidatesOf(name, this);
    this.shapes.set(name, known);
    return known;
  }
}

const FIRST_GREEK = '\u0370';

/** Whether a word says something of its language: look-alike letters of another script do not. */
const isPlainWord = ({ kind, norm, written }: Token): boolean =>
  kind === 'word' && (norm < FIRST_GREEK || !isOtherScript(norm) || latinTwin(written) === undefined);

/** The phrases of a rulebook, ready to be looked for. */
export class PhraseBook {
  private readonly words: PhraseIndex;
  private readonly inside: InsideIndex;

  constructor(cues: readonly Cue[]) {
    this.words = new PhraseIndex(cues);
    this.inside = new InsideIndex(cues);
  }

  find({ cut, tokens, language }: Sentence): readonly Hit[] {
    return [...this.words.scan(cut, language), ...this.inside.scan(tokens, language)];
  }
}

/** Reads sentences, and remembers the last ones, so that an edit costs the sentence that it touches. */
export class SentenceReader {
  private readonly book: PhraseBook;
  private readonly memo: Memo<Sentence>;

  /** `remembered`: how many sentences; 0 for none. They stay in memory, as long as the reader does. */
  constructor(cues: readonly Cue[], remembered: number) {
    this.book = new PhraseBook(cues);
    this.memo = new Memo(remembered);
  }

  read(text: string): Sentence {
    return this.memo.of(text, () => new Sentence(text, this.book));
  }
}
