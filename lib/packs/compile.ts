import { hash } from '../rules/hash';
import { type Clause, capped, type Severity } from '../rules/report';
import type { Rule, Rulebook, Shield } from '../rules/rulebook';
import { anchorsOf } from './anchors';
import { anyOf, exceptionOf, type Writer } from './compile-detector';
import { Cues, TooManyPhrases } from './cues';
import type { PackProblem } from './parse';
import { PhraseError } from './phrase-error';
import type { AgencyProfile } from './profile';
import type { AuthoredRule, AuthoredShield, Pack } from './schema';
import { textOf } from './text-of';

/** What an agency's policy says about a rule of any pack. */
export interface RuleChoice {
  severity?: Severity | undefined;
  clause?: Partial<Clause> | undefined;
}

export interface Compiled {
  rulebook: Rulebook;
  problems: PackProblem[];
}

/**
 * Packs, profile and choices into one rulebook. Later packs replace rules of the same id in earlier ones.
 * A rule that does not compile is left out and listed; so is a pack that stands for too many phrases.
 * The same input gives the same bytes.
 */
export function compile(packs: readonly Pack[], agency: AgencyProfile, choices: Readonly<Record<string, RuleChoice>> = {}): Compiled {
  const cues = new Cues();
  const problems: PackProblem[] = [];
  const rules = new Map<string, Rule>();
  const shields = new Map<string, Shield>();
  const sound = packs.filter((pack) => {
    cues.nextPack();
    try {
      const compiled = compilePack(pack, agency, choices, cues);
      for (const rule of compiled.rules) rules.set(rule.id, rule);
      for (const shield of compiled.shields) shields.set(shield.id, shield);
      problems.push(...compiled.problems);
      return true;
    } catch (error) {
      if (!(error instanceof TooManyPhrases)) throw error;
      cues.dropPack();
      problems.push({ pack: pack.id, rule: '', path: '', message: error.message });
      return false;
    }
  });
  const body = {
    agency: agency.name,
    packs: sound.map(({ id, title, version, date }) => ({ id, title, version, date })),
    cues: cues.list,
    rules: [...rules.values()],
    shields: [...shields.values()],
  };
  return { rulebook: { hash: hash(JSON.stringify(body)), ...body }, problems };
}

interface CompiledPack {
  rules: Rule[];
  shields: Shield[];
  problems: PackProblem[];
}

function compilePack(pack: Pack, agency: AgencyProfile, choices: Readonly<Record<string, RuleChoice>>, cues: Cues): CompiledPack {
  const out: CompiledPack = { rules: [], shields: [], problems: [] };
  const attempt = ({ id, language }: AuthoredRule | AuthoredShield, make: (writer: Writer) => void): void => {
    try {
      make({ agency, lists: pack.lists, cues, ...(language && language !== 'any' && { language }) });
    } catch (error) {
      if (!(error instanceof PhraseError)) throw error;
      out.problems.push({ pack: pack.id, rule: id, path: 'find', message: error.message });
    }
  };
  for (const rule of pack.rules) {
    const choice = Object.hasOwn(choices, rule.id) ? choices[rule.id] : undefined;
    attempt(rule, (writer) => out.rules.push(compileRule(rule, pack.id, choice, writer)));
  }
  for (const shield of pack.shields) attempt(shield, (writer) => out.shields.push(compileShield(shield, pack.id, writer)));
  return out;
}

function compileRule(authored: AuthoredRule, pack: string, choice: RuleChoice | undefined, writer: Writer): Rule {
  const { id, topic, message, why, suggest } = authored;
  const find = anyOf(authored.find, writer);
  return {
    id,
    pack,
    topic,
    severity: severityOf(authored, choice),
    clause: clauseOf(authored, choice),
    message: textOf(message),
    why: textOf(why),
    suggest: textOf(suggest),
    find,
    unless: authored.unless.map((entry) => exceptionOf(entry, writer)),
    anchors: anchorsOf(find),
  };
}

function clauseOf(authored: AuthoredRule, choice: RuleChoice | undefined): Clause {
  const { title, number, link } = { ...authored.clause, ...choice?.clause };
  return { title, ...(number && { number }), ...(link && { link }) };
}

function compileShield(authored: AuthoredShield, pack: string, writer: Writer): Shield {
  const { id, audience, message, shield } = authored;
  const find = anyOf(authored.find, writer);
  const unless = authored.unless.map((entry) => exceptionOf(entry, writer));
  return { id, pack, audience, message: textOf(message), find, unless, ...shield, anchors: anchorsOf(find) };
}

function severityOf(authored: AuthoredRule, choice: RuleChoice | undefined): Rule['severity'] {
  const written = authored.severity;
  const base = typeof written === 'string' ? { personal: written, official: written } : written;
  const waiting = authored.needsClause && !choice?.severity && !choice?.clause;
  const pick = (own: Severity): Severity => (waiting ? 'off' : (choice?.severity ?? own));
  return {
    personal: authored.audience === 'official' ? 'off' : capped(pick(base.personal), false),
    official: authored.audience === 'personal' ? 'off' : pick(base.official),
  };
}
