import { describe, expect, it } from 'vitest';
import { type Case, cases, PHRASES } from '../evasion/cases';
import { LOOKALIKES } from '../evasion/lookalikes';
import { draft, engineOf, ruleBody } from './rules/one-rule';

const idOf = (phrase: string): string => `phrase-${PHRASES.indexOf(phrase)}`;
const engine = engineOf(Object.fromEntries(PHRASES.map((phrase) => [idOf(phrase), ruleBody([{ terms: [phrase] }])])));
const findings = (text: string) => engine.check(draft(text)).findings;

/** What a span may leave out at its ends: the sign of a hashtag or handle, and characters that show nothing of their own. */
const ONLY_SIGNS = /^[#@\p{Default_Ignorable_Code_Point}\p{M}]*$/u;
const A_WORD = /[\p{L}\p{N}]/u;

/** Whether a finding of the phrase's rule covers the disguised form and none of the words around it. */
function caught({ phrase, text, start, end }: Case): boolean {
  return findings(text).some((found) => {
    const before = found.start > start ? ONLY_SIGNS.test(text.slice(start, found.start)) : !A_WORD.test(text.slice(found.start, start));
    const after = found.end < end ? ONLY_SIGNS.test(text.slice(found.end, end)) : !A_WORD.test(text.slice(end, found.end));
    return found.rule === idOf(phrase) && before && after;
  });
}

/** How many of each kind failed: shown when a share is not reached. */
function byKind<T extends { kind: string }>(all: readonly T[], failed: readonly T[]): string {
  const count = (kind: string, of: readonly T[]): number => of.filter((one) => one.kind === kind).length;
  const kinds = [...new Set(failed.map(({ kind }) => kind))];
  return kinds.map((kind) => `${kind}: ${count(kind, failed)} of ${count(kind, all)}`).join('\n');
}

describe('disguised phrases', () => {
  const all = cases();

  it('are at least 320 of at least 14 kinds, of every phrase as many', () => {
    expect(all.length).toBeGreaterThanOrEqual(320);
    expect(new Set(all.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(14);
    const counts = PHRASES.map((phrase) => all.filter((one) => one.phrase === phrase).length);
    expect([PHRASES.length, new Set(counts).size]).toEqual([40, 1]);
  });

  it('would be found undisguised, each with its own span', () => {
    const plain = all.map((one) => {
      const text = one.text.slice(0, one.start) + one.phrase + one.text.slice(one.end);
      return { ...one, text, end: one.start + one.phrase.length };
    });
    expect(plain.filter((one) => !caught(one)).map(({ text }) => text)).toEqual([]);
  });

  it('are found, at least 95 of 100, with a span that covers them and nothing else', () => {
    const missed = all.filter((one) => !caught(one));
    const said = `missed ${missed.length} of ${all.length}\n${byKind(all, missed)}\n${missed.map(({ text }) => text).join('\n')}`;
    expect(1 - missed.length / all.length, said).toBeGreaterThanOrEqual(0.95);
  });
});

describe('ordinary texts that look like disguises', () => {
  it('are a thousand, each of them once', () => {
    expect([LOOKALIKES.length, new Set(LOOKALIKES.map(({ text }) => text)).size]).toEqual([1000, 1000]);
  });

  it('are left alone, at least 99 of 100', () => {
    const flagged = LOOKALIKES.filter(({ text }) => findings(text).length > 0);
    const said = flagged.map(({ text }) => `${text} (${findings(text).map((found) => found.text)})`).join('\n');
    expect(flagged.length / LOOKALIKES.length, `${byKind(LOOKALIKES, flagged)}\n${said}`).toBeLessThanOrEqual(0.01);
  });
});
