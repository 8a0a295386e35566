import { regexSources } from './detectors-in';
import { docOf } from './doc';
import type { Draft } from './draft';
import { type Evidence, NO_EVIDENCE } from './evidence';
import { editFor } from './fix';
import { wholeCharacters } from './graphemes';
import type { Language } from './language';
import type { Match, SignSeen } from './match';
import { patternMatcher } from './regexes';
import { bySeverity, type Finding, type FoundSign, holds, type Report, softened, verdictOf } from './report';
import { RuleSet, severityFor } from './rule-set';
import type { Rule, Rulebook, Text } from './rulebook';
import { Scene } from './scene';
import { type RaisedShield, raise } from './shields';
import { speaking, withoutRepeats } from './speaking';
import { TimeAccount } from './time-account';

/** A rulebook ready to check drafts: its phrase index and its rules by anchor are built once. */
export interface Engine {
  rulebook: Rulebook;
  /** Without `evidence` the rules that ask about grammar stay silent. */
  check(draft: Draft, evidence?: Evidence): Report;
  /** The ids of the shields that are up in `draft`, whether or not they silence anything. */
  shieldsUp(draft: Draft, evidence?: Evidence): string[];
  /** Builds what the first checks of such a draft would have to build, step by step, while nobody waits for it. */
  prepare(draft: Draft): Iterable<unknown>;
}

export interface EngineOptions {
  /** How many sentences stay in memory, so that an edit costs the sentence that it touches; 0 for none. */
  memo?: number;
  /** Rules that take too long are switched off, for the life of the engine; a report then depends on the machine. */
  switchOffSlow?: boolean;
  /** Findings of likeness stay beside those of other rules on the same topic, so that each rule can be tested by itself. */
  keepRepeating?: boolean;
  /** Of the texts that findings carry, where a rule has them. */
  language?: RuleLanguage;
}

/** What rules may be written in. */
export type RuleLanguage = Exclude<Language, 'other'>;

/**
 * Checked ahead: browsers first make code fast that has run. On the practice page of X the 95th of 100 first presses then took 6 ms for 15
 * to 22, with time to prepare; without any, about the same.
 */
const TRIED = [
  'Dinner was late again, but nobody minded.',
  'Does anybody know when the library opens on Sunday?',
  'Call 555-0100 or write to desk@agency.example about case 26-0118.',
  'My neighbor said "see you at 6" and left for 118 Alder Ct with her two kids.',
  'We are looking for the owner of a blue Orion, plate ABC 1234, seen near the mill at 9:30 pm!',
  'Mañana abrimos a las nueve en la biblioteca, con café para todos. #HarborDay @lakeside',
];

/** Twice the longest posts that anybody edits: 10,000 characters are about 130 sentences. */
const REMEMBERED = 256;

/** To read the first takes all the indexes that there are; with the others begin most of the phrases that texts come to. */
const READ_AHEAD = ['p0lice', ...'i we my our the a no in do for at on is you this not el la'.split(' ')];

/** Builds the index of `rulebook`. A report depends on the draft, the rulebook and the evidence alone, whatever came before. */
export function engineFor(
  rulebook: Rulebook,
  { memo = REMEMBERED, switchOffSlow = false, keepRepeating = false, language = 'en' }: EngineOptions = {},
): Engine {
  // Most pages only ever need one of the two.
  const sets = new Map<boolean, RuleSet>();
  const setFor = ({ audience }: Draft): RuleSet => {
    const official = audience === 'official';
    const set = sets.get(official) ?? new RuleSet(rulebook, official, memo);
    sets.set(official, set);
    return set;
  };
  const alike = new Set(keepRepeating ? [] : rulebook.rules.filter(({ find }) => find.kind === 'likeness').map(({ id }) => id));
  const account = switchOffSlow ? new TimeAccount() : undefined;
  const tools = { regex: patternMatcher(), account };
  const words = wordsIn(language);

  const sceneOf = (draft: Draft, evidence: Evidence): Scene => {
    const { reader, hits } = setFor(draft);
    return new Scene(draft, (text) => docOf(text, (sentence) => reader.read(sentence)), evidence, tools, hits);
  };
  const raised = (scene: Scene): RaisedShield[] => raise(setFor(scene.draft).shields.candidates(scene), scene, words);

  const check = (draft: Draft, evidence = NO_EVIDENCE): Report => {
    const scene = sceneOf(draft, evidence);
    const official = draft.audience === 'official';
    const holding = (rule: Rule): boolean => holds(severityFor(rule, official));
    const found: { rule: Rule; match: Match }[] = [];
    let waits = false;
    for (const rule of setFor(draft).rules.candidates(scene)) {
      const before = scene.unanswered;
      for (const match of withoutRepeats(speaking(rule, scene))) found.push({ rule, match });
      waits ||= scene.unanswered > before && holding(rule);
    }
    const before = scene.unanswered;
    const shields = found.length === 0 ? [] : raised(scene);
    const isDoubtful = scene.unanswered > before;
    const findings: Finding[] = [];
    for (const { rule, match } of found) {
      const silencing = shields.filter((shield) => shield.silences(rule.topic, match));
      for (const shield of silencing) note(shield.note.silenced, rule.id);
      if (silencing.length > 0) waits ||= isDoubtful && holding(rule);
      else findings.push(findingOf(rule, match, scene, official, language));
    }
    const said = withoutRepeating(findings, alike).sort(bySeverity);
    const notes = shields.map((shield) => shield.note).filter(({ silenced }) => silenced.length > 0);
    for (const { silenced, kept } of notes) {
      for (const { rule } of said) note(kept, rule);
      silenced.sort();
      kept.sort();
    }
    notes.sort((a, b) => (a.shield < b.shield ? -1 : 1));
    const verdict = verdictOf(said);
    return {
      verdict,
      findings: said,
      shields: notes,
      rulebook: rulebook.hash,
      questions: scene.questions,
      pictures: scene.unseen,
      waits: waits && !holds(verdict),
      tooSlow: account?.off.length ? tooSlow(rulebook.rules, account.off) : [],
    };
  };
  const shieldsUp = (draft: Draft, evidence = NO_EVIDENCE): string[] => raised(sceneOf(draft, evidence)).map(({ note }) => note.shield);
  const prepare = function* (draft: Draft): Generator<unknown> {
    const { reader } = setFor(draft);
    for (const word of READ_AHEAD) yield reader.read(word).hits;
    for (const text of TRIED) yield check({ ...draft, text, images: [] });
  };
  return { rulebook, check, shieldsUp, prepare };
}

/** Leaves out that a post resembles others, by a rule of `alike`, where another rule has found what it is about. */
function withoutRepeating(findings: readonly Finding[], alike: ReadonlySet<string>): Finding[] {
  const found = findings.filter(({ rule, severity }) => !alike.has(rule) && severity !== 'info').map(({ topic }) => topic);
  return findings.filter(({ rule, topic }) => !alike.has(rule) || !found.includes(topic));
}

const wordsIn =
  (language: RuleLanguage) =>
  (text: Text): string =>
    text[language] ?? text.en;

function findingOf(rule: Rule, match: Match, scene: Scene, official: boolean, language: RuleLanguage): Finding {
  const words = wordsIn(language);
  const draft = scene.doc.text;
  const span = wholeCharacters(draft, match);
  const text = match.text ?? draft.slice(span.start, span.end);
  const { id, pack, topic, clause } = rule;
  const message = words(rule.message).replaceAll('{match}', () => text);
  const full = severityFor(rule, official);
  const fix = rule.fix && editFor(rule.fix, match, scene, language);
  return {
    rule: id,
    pack,
    topic,
    severity: (match.faint ? 'info' : match.weak ? softened(full) : full) as Finding['severity'],
    ...span,
    text,
    message,
    why: words(rule.why),
    suggest: words(rule.suggest),
    clause,
    ...(match.image !== undefined && { image: match.image }),
    ...(match.box && { box: match.box }),
    ...(match.ofFile && { ofFile: match.ofFile }),
    ...(fix && { fix }),
    ...(match.weak && { weak: match.weak }),
    ...(match.signs && { signs: match.signs.map((seen) => signOf(seen, draft, words)) }),
  };
}

function signOf({ sign, weight, of, ...place }: SignSeen, draft: string, words: (text: Text) => string): FoundSign {
  const { start, end } = wholeCharacters(draft, place);
  return { sign: words(sign), weight: weight / 100, text: of ?? draft.slice(start, end), start, end };
}

const tooSlow = (rules: readonly Rule[], off: readonly string[]): string[] =>
  rules.filter((rule) => regexSources(rule).some((source) => off.includes(source))).map(({ id }) => id);

function note(ids: string[], id: string): void {
  if (!ids.includes(id)) ids.push(id);
}
