import { tierTwo } from '../likeness/tier-two';
import { grammarPatterns } from '../rules/detectors-in';
import type { Draft } from '../rules/draft';
import { engineFor } from '../rules/evaluate';
import type { Evidence } from '../rules/evidence';
import { grammarComplaint } from '../rules/grammar';
import type { Finding } from '../rules/report';
import type { Rulebook } from '../rules/rulebook';
import { compile } from './compile';
import { draftOf } from './example-draft';
import { unmended } from './mended';
import type { PackProblem } from './parse';
import type { AgencyProfile } from './profile';
import type { AuthoredRule, AuthoredShield, Pack } from './schema';

/**
 * Runs the examples of `packs` over the packs `beneath`: those of base packs together, and those of each layer without the
 * other layers, which are for different agencies.
 */
export function runExamplesInLayers(packs: readonly Pack[], agency: AgencyProfile, beneath: readonly Pack[] = []): PackProblem[] {
  const base = packs.filter(({ layer }) => !layer);
  const below = [...beneath, ...base];
  const layers = packs.filter(({ layer }) => layer);
  return [...runExamples(below, agency, base), ...layers.flatMap((layer) => runExamples([...below, layer], agency, [layer]))];
}

/** The same examples are read again for every rule. */
const SENTENCES = 2000;

/**
 * Runs every example of every rule and shield of the packs `tested`, with all `packs` together. A `flag` example must make
 * its rule speak, or its shield go up; a `pass` example must not. A fix must leave a text in which its rule is silent. Rules
 * that wait for an agency's clause are switched on for this. Says too which grammar is none: here and not where packs are
 * compiled, which browsers do at every start, with packs that came through here.
 * @returns the problems of `tested`.
 */
export function runExamples(packs: readonly Pack[], agency: AgencyProfile, tested = packs): PackProblem[] {
  const asked = Object.fromEntries(
    packs.flatMap((pack) => pack.rules.filter((rule) => rule.needsClause).map((rule) => [rule.id, { severity: 'warn' as const }])),
  );
  const { rulebook, problems } = compile(packs, agency, asked);
  const unknown = unknownGrammar(rulebook);
  problems.push(...unknown);
  const isKnown = ({ id }: { id: string }): boolean => !unknown.some(({ rule }) => rule === id);
  const { rules, shields } = rulebook;
  const engine = engineFor(
    { ...rulebook, rules: rules.filter(isKnown), shields: shields.filter(isKnown) },
    { memo: 0, keepRepeating: true },
  );
  const answers = tierTwo(rulebook.own, SENTENCES);
  // What does not compile says nothing, and its reason is listed.
  const broken = new Set(problems.map(({ pack, rule }) => `${pack}/${rule}`));
  const findings = (id: string, draft: Draft, evidence: Evidence): Finding[] =>
    engine.check(draft, evidence).findings.filter(({ rule }) => rule === id);
  const speaks = (id: string, draft: Draft, evidence: Evidence): boolean => findings(id, draft, evidence).length > 0;
  const rises = (id: string, draft: Draft, evidence: Evidence): boolean => engine.shieldsUp(draft, evidence).includes(id);

  for (const pack of tested) {
    const each = (item: AuthoredRule | AuthoredShield, hears: typeof speaks): void => {
      if (broken.has(`${pack.id}/${item.id}`)) return;
      const tell = (kind: string, i: number, message: string): void => {
        problems.push({ pack: pack.id, rule: item.id, path: `examples.${kind}.${i}`, message });
      };
      for (const kind of ['flag', 'pass'] as const) {
        item.examples[kind].forEach((example, i) => {
          const { draft, picture } = draftOf(example, item.audience === 'official' ? 'official' : 'personal');
          const evidence = { ...answers, picture };
          if (hears(item.id, draft, evidence) !== (kind === 'flag')) {
            tell(kind, i, `${kind === 'flag' ? 'should be flagged but is not' : 'should pass but is flagged'}: "${draft.text}"`);
          } else if (kind === 'flag' && 'fix' in item) {
            const after = unmended(draft.text, findings(item.id, draft, evidence), (text) =>
              findings(item.id, { ...draft, text }, evidence),
            );
            if (after !== undefined) tell(kind, i, `is still flagged after the fix: "${after}"`);
          }
        });
      }
    };
    for (const rule of pack.rules.filter(isKnown)) each(rule, speaks);
    for (const shield of pack.shields.filter(isKnown)) each(shield, rises);
  }
  const ids = new Set(tested.map(({ id }) => id));
  return problems.filter(({ pack }) => ids.has(pack));
}

function unknownGrammar({ rules, shields }: Rulebook): PackProblem[] {
  return [...rules, ...shields].flatMap((item) =>
    grammarPatterns(item).flatMap((pattern) => {
      const complaint = grammarComplaint(pattern);
      const message = `the grammar "${pattern}" may not be used: ${complaint}`;
      return complaint === undefined ? [] : [{ pack: item.pack, rule: item.id, path: 'find', message }];
    }),
  );
}
