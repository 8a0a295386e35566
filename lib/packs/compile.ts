import { hash } from '../rules/hash';
import type { Cue } from '../rules/phrases';
import { type Clause, capped, type Severity } from '../rules/report';
import type { Anchors, Detector, Exception, Rule, Rulebook, Shield, Within } from '../rules/rulebook';
import type { PackProblem } from './parse';
import { expand, PhraseError } from './phrases';
import type { AgencyProfile } from './profile';
import { type AuthoredDetector, type AuthoredRule, type AuthoredShield, type AuthoredText, kindsOf, type Pack } from './schema';

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
 * A rule that does not compile is left out and listed. The same input gives the same bytes.
 */
export function compile(packs: readonly Pack[], agency: AgencyProfile, choices: Readonly<Record<string, RuleChoice>> = {}): Compiled {
  const cues = new Cues();
  const problems: PackProblem[] = [];
  const rules = new Map<string, Rule>();
  const shields = new Map<string, Shield>();
  for (const pack of packs) {
    const writer: Writer = { pack, agency, cues };
    const attempt = <T>(rule: string, make: () => T): T | undefined => {
      try {
        return make();
      } catch (error) {
        if (!(error instanceof PhraseError)) throw error;
        problems.push({ pack: pack.id, rule, path: 'find', message: error.message });
        return undefined;
      }
    };
    for (const authored of pack.rules) {
      const rule = attempt(authored.id, () => compileRule(authored, choices[authored.id], writer));
      if (rule) rules.set(rule.id, rule);
    }
    for (const authored of pack.shields) {
      const shield = attempt(authored.id, () => compileShield(authored, writer));
      if (shield) shields.set(shield.id, shield);
    }
  }
  const body = {
    agency: agency.name,
    packs: packs.map(({ id, title, version, date }) => ({ id, title, version, date })),
    cues: cues.list,
    rules: [...rules.values()],
    shields: [...shields.values()],
  };
  return { rulebook: { hash: hash(JSON.stringify(body)), ...body }, problems };
}

interface Writer {
  pack: Pack;
  agency: AgencyProfile;
  cues: Cues;
}

/** The rulebook's phrase lists; rules that share a list share its number. */
class Cues {
  readonly list: Cue[] = [];
  private readonly known = new Map<string, number>();

  number(cue: Cue): number {
    const key = JSON.stringify(cue);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    this.known.set(key, this.list.length);
    return this.list.push(cue) - 1;
  }
}

function compileRule(authored: AuthoredRule, choice: RuleChoice | undefined, writer: Writer): Rule {
  const { id, topic, message, why, suggest } = authored;
  const find = oneOf(authored.find, writer);
  return {
    id,
    pack: writer.pack.id,
    topic,
    severity: severityOf(authored, choice),
    clause: clauseOf(authored, choice),
    message: english(message),
    why: english(why),
    suggest: english(suggest),
    find,
    unless: authored.unless.map((entry) => exception(entry, writer)),
    anchors: anchorsOf(find),
  };
}

const english = (text: AuthoredText): string => (typeof text === 'string' ? text : text.en);

function clauseOf(authored: AuthoredRule, choice: RuleChoice | undefined): Clause {
  const { title, number, link } = { ...authored.clause, ...choice?.clause };
  return { title, ...(number && { number }), ...(link && { link }) };
}

function compileShield(authored: AuthoredShield, writer: Writer): Shield {
  const { id, audience, message, shield } = authored;
  const find = oneOf(authored.find, writer);
  const unless = authored.unless.map((entry) => exception(entry, writer));
  const scope = shield.scope === 'post' ? 'post' : 'sentence';
  const { silences } = shield;
  return { id, pack: writer.pack.id, audience, message: english(message), find, unless, silences, scope, anchors: anchorsOf(find) };
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

function oneOf(written: readonly AuthoredDetector[], writer: Writer): Detector {
  const parts = written.map((part) => detectorOf(part, writer));
  return parts.length === 1 && parts[0] ? parts[0] : { kind: 'any', of: parts };
}

function exception(written: AuthoredDetector, writer: Writer): Exception {
  return { detector: detectorOf(written, writer), within: withinOf(written.within ?? 'sentence') };
}

function detectorOf(written: AuthoredDetector, writer: Writer): Detector {
  const kind = kindsOf(written)[0];
  if (kind === 'near') return plain(kind, written, writer);
  return conditioned(plain(kind, written, writer), written, writer);
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
    case 'context':
      return { kind: 'context', where: written.context ?? {} };
    case 'near':
      return { kind: 'near', of: of(listOf(written.near)), within: withinOf(written.within ?? 'sentence') };
    case 'grammar':
    case 'pattern':
    case 'metric':
      throw new PhraseError(`${kind} cannot be compiled by this version`);
    default:
      return termsOrShape(written, writer);
  }
}

function termsOrShape(written: AuthoredDetector, writer: Writer): Detector {
  if (written.shape) return { kind: 'shape', shape: written.shape };
  const { agency, pack, cues } = writer;
  const exact = written.case === 'exact';
  const phrases = (written.terms ?? []).flatMap((term) => expand(term, agency, pack.lists, exact));
  const cue: Cue = { phrases: [...new Set(phrases)].sort(), ...(exact && { exact }) };
  return { kind: 'terms', cue: cues.number(cue) };
}

/** Wraps a detector in the conditions of its `near`, innermost first. */
function conditioned(detector: Detector, written: AuthoredDetector, writer: Writer): Detector {
  return listOf(written.near).reduce<Detector>(
    (inner, condition) => ({
      kind: 'near',
      of: [inner, detectorOf(condition, writer)],
      within: withinOf(condition.within ?? 'sentence'),
    }),
    detector,
  );
}

const listOf = (near: AuthoredDetector['near']): AuthoredDetector[] => (near === undefined ? [] : Array.isArray(near) ? near : [near]);

function withinOf(written: string): Within {
  return written === 'sentence' || written === 'post' ? written : Number.parseInt(written, 10);
}

/** One of these must be in the text for `detector` to match; `null` when it can match an empty post. */
function anchorsOf(detector: Detector): Anchors {
  switch (detector.kind) {
    case 'terms':
      return [detector.cue];
    case 'shape':
      return [detector.shape];
    case 'any': {
      const parts = detector.of.map(anchorsOf);
      return parts.some((part) => part === null) ? null : [...new Set(parts.flatMap((part) => part ?? []))];
    }
    case 'near': {
      // Every part must be there, so any may stand for all; phrases cost nothing to look for, shapes do.
      const parts = detector.of.map(anchorsOf).filter((part) => part !== null);
      return parts.find((part) => part.every((anchor) => typeof anchor === 'number')) ?? parts[0] ?? null;
    }
    default:
      return null;
  }
}
