import { hash } from '../rules/hash';
import type { PackStamp, Rule, Rulebook, Shield } from '../rules/rulebook';
import { anchorsOf } from './anchors';
import { clauseOf, type Decision, decided, type Origins, type RuleChoice, severityOf, UNDECIDED } from './choices';
import { finderOf, type Writer } from './compile-detector';
import { fixOf } from './compile-fix';
import { Cues, TooManyPhrases } from './cues';
import { marksOf, stampOfMark } from './marks';
import { meant } from './meant';
import { ownNames } from './own-names';
import type { PackProblem } from './parse';
import { PhraseError } from './phrase-error';
import type { AgencyProfile } from './profile';
import type { AuthoredRule, AuthoredShield, Pack } from './schema';
import { textOf } from './text-of';

export interface Compiled {
  rulebook: Rulebook;
  problems: PackProblem[];
  /** Who set the severity and the clause, by rule id of the rulebook. */
  origins: Record<string, Origins>;
}

/**
 * Packs, profile and choices of the policy into one rulebook. Later packs replace rules of the same id in earlier ones, and
 * may set severity and clause of the others; the policy has the last word. A rule that does not compile is left out and
 * listed; so is a pack that stands for too many phrases, and what a pack says about a rule that no earlier one has.
 * The same input gives the same bytes.
 */
export function compile(packs: readonly Pack[], agency: AgencyProfile, choices: Readonly<Record<string, RuleChoice>> = {}): Compiled {
  const cues = new Cues();
  const problems: PackProblem[] = [];
  const rules = new Map<string, Held>();
  const shields = new Map<string, Shield>();
  const sound = packs.filter((pack) => {
    cues.nextPack();
    try {
      const compiled = compilePack(pack, agency, cues);
      problems.push(...compiled.problems, ...decide(pack, rules));
      for (const held of compiled.rules) rules.set(held.rule.id, held);
      for (const shield of compiled.shields) shields.set(shield.id, shield);
      return true;
    } catch (error) {
      if (!(error instanceof TooManyPhrases)) throw error;
      cues.dropPack();
      problems.push({ pack: pack.id, rule: '', path: '', message: error.message });
      return false;
    }
  });
  for (const [id, held] of rules) if (Object.hasOwn(choices, id)) held.decision = decided(held.decision, choices[id] ?? {}, 'policy');
  const marks = marksOf(sound);
  const body = {
    agency: agency.name,
    own: ownNames(agency),
    packs: sound.map(stampOf),
    cues: cues.list,
    rules: [...rules.values()].map(inForce),
    shields: [...shields.values()],
    marks: marks.map(stampOfMark),
  };
  // The references stay in the background, but other ones are another rulebook.
  const references = marks.flatMap((mark) => mark.references).join();
  const origins = Object.fromEntries([...rules].map(([id, { decision }]) => [id, decision.origins]));
  return { rulebook: { hash: hash(JSON.stringify(body) + references), ...body }, problems, origins };
}

/** A compiled rule, and what packs and policy say about it. */
interface Held {
  authored: AuthoredRule;
  rule: Rule;
  decision: Decision;
}

/** Lets `pack` say what it has to say about `rules` of earlier packs. */
function decide(pack: Pack, rules: ReadonlyMap<string, Held>): PackProblem[] {
  const problems: PackProblem[] = [];
  for (const [id, choice] of Object.entries(pack.choices)) {
    const held = rules.get(id);
    if (held) held.decision = decided(held.decision, choice, { pack: pack.id });
    else problems.push({ pack: pack.id, rule: '', path: `rules.${id}`, message: noSuchRule(id, [...rules.keys()]) });
  }
  return problems;
}

function noSuchRule(id: string, known: readonly string[]): string {
  const guess = meant(id, known);
  return `no earlier pack in force has a rule with this id${guess === undefined ? '' : `; did you mean \`${guess}\`?`}`;
}

const inForce = ({ authored, rule, decision }: Held): Rule => ({
  ...rule,
  severity: severityOf(authored, decision),
  clause: clauseOf(authored, decision),
});

function stampOf({ id, title, version, date, checked, source }: Pack): PackStamp {
  return { id, title, version, date, ...(checked && { checked }), ...(source && { source }) };
}

interface CompiledPack {
  rules: Held[];
  shields: Shield[];
  problems: PackProblem[];
}

function compilePack(pack: Pack, agency: AgencyProfile, cues: Cues): CompiledPack {
  const out: CompiledPack = { rules: [], shields: [], problems: [] };
  const attempt = ({ id, language }: AuthoredRule | AuthoredShield, make: (writer: Writer) => void): void => {
    try {
      make({ agency, lists: pack.lists, cues, ...(language && language !== 'any' && { language }) });
    } catch (error) {
      if (!(error instanceof PhraseError)) throw error;
      out.problems.push({ pack: pack.id, rule: id, path: 'find', message: error.message });
    }
  };
  for (const authored of pack.rules) {
    attempt(authored, (writer) => out.rules.push({ authored, rule: compileRule(authored, pack.id, writer), decision: UNDECIDED }));
  }
  for (const shield of pack.shields) attempt(shield, (writer) => out.shields.push(compileShield(shield, pack.id, writer)));
  return out;
}

function compileRule(authored: AuthoredRule, pack: string, writer: Writer): Rule {
  const { id, topic, message, why, suggest, fix } = authored;
  const { find, unless } = finderOf(authored, writer);
  return {
    id,
    pack,
    topic,
    severity: severityOf(authored, UNDECIDED),
    clause: clauseOf(authored, UNDECIDED),
    message: textOf(message),
    why: textOf(why),
    suggest: textOf(suggest),
    ...(fix && { fix: fixOf(fix) }),
    find,
    unless,
    anchors: anchorsOf(find),
  };
}

function compileShield(authored: AuthoredShield, pack: string, writer: Writer): Shield {
  const { id, audience, message, shield } = authored;
  const { find, unless } = finderOf(authored, writer);
  return { id, pack, audience, message: textOf(message), find, unless, ...shield, anchors: anchorsOf(find) };
}
