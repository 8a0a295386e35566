import { AnchoredList } from './anchored';
import { CueHits } from './cue-hits';
import { cuesOf } from './detectors-in';
import type { Cue } from './phrases';
import { capped, type Severity } from './report';
import type { Rule, Rulebook, Shield } from './rulebook';
import { SentenceReader } from './sentence';

const NOT_LOOKED_FOR: Cue = { phrases: [] };

/** What of a rulebook is in force on one kind of account, and a reader that looks for the phrases of that alone. */
export class RuleSet {
  readonly rules: AnchoredList<Rule>;
  readonly shields: AnchoredList<Shield>;
  readonly reader: SentenceReader;
  readonly hits: CueHits;

  /** `memo`: how many sentences the reader remembers. */
  constructor({ cues, rules, shields }: Rulebook, official: boolean, memo: number) {
    const speaking = rules.filter((rule) => severityFor(rule, official) !== 'off');
    const shielding = shields.filter(({ audience }) => audience !== (official ? 'personal' : 'official'));
    const wanted = new Set([...speaking, ...shielding].flatMap(cuesOf));
    this.hits = new CueHits(cues.length);
    this.rules = new AnchoredList(speaking);
    this.shields = new AnchoredList(shielding);
    this.reader = new SentenceReader(
      cues.map((cue, number) => (wanted.has(number) ? cue : NOT_LOOKED_FOR)),
      memo,
    );
  }
}

export const severityFor = ({ severity }: Rule, official: boolean): Severity =>
  capped(official ? severity.official : severity.personal, official);
