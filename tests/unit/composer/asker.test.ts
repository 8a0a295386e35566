import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Ask, Asker } from '../../../lib/composer/asker';
import type { Engine } from '../../../lib/rules/evaluate';
import { MOST_QUESTIONS, type Question } from '../../../lib/rules/evidence';
import { grammarEvidence } from '../../../lib/rules/grammar';
import { draft, engineOf, ruleBody } from '../rules/one-rule';

const GAS = { grammar: 'to gas #Determiner? rioters', anchor: { terms: ['gas'] } };
const engine = engineOf({ 'the-rule': ruleBody([GAS]) });
const FLAGGED = draft('Itching to gas the rioters');

/** Stands in for the background: answers when it is told to, or not at all. */
class BackgroundStandIn {
  readonly asked: (readonly Question[])[] = [];
  private settle: (answers: Awaited<ReturnType<Ask>>) => void = () => {};

  readonly ask: Ask = (questions) => {
    this.asked.push(questions);
    return new Promise((resolve) => (this.settle = resolve));
  };

  async answer(): Promise<void> {
    const evidence = grammarEvidence(0);
    this.settle(this.asked.at(-1)?.map((question) => ('pattern' in question ? evidence.grammar(question) : undefined) ?? []));
    await settled();
  }

  async fail(): Promise<void> {
    this.settle(undefined);
    await settled();
  }
}

/** Lets everything happen that waits for nothing but promises. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const log = vi.spyOn(console, 'error').mockImplementation(() => {});
afterEach(() => {
  log.mockClear();
});

describe('what a report leaves open', () => {
  it('is asked, and the report is whole with the answer', async () => {
    const background = new BackgroundStandIn();
    const asker = new Asker(background.ask);
    const whole = asker.whole(FLAGGED, engine);
    await settled();
    expect(background.asked).toEqual([[{ sentence: FLAGGED.text, pattern: GAS.grammar }]]);
    await background.answer();
    expect((await whole)?.findings.map(({ text }) => text)).toEqual(['to gas the rioters']);
    expect((await whole)?.questions).toEqual([]);
  });

  it('is known from then on, also in another text with the same sentence', async () => {
    const background = new BackgroundStandIn();
    const asker = new Asker(background.ask);
    asker.whole(draft(`${FLAGGED.text}. So there`), engine);
    await settled();
    await background.answer();
    const { questions, findings } = engine.check(draft(`${FLAGGED.text}. Never mind`), asker.evidence);
    expect(questions).toEqual([]);
    expect(findings).toHaveLength(1);
  });

  it('is asked once while the same text waits for it', async () => {
    const background = new BackgroundStandIn();
    const asker = new Asker(background.ask);
    const [first, second] = [asker.whole(FLAGGED, engine), asker.whole({ ...FLAGGED }, engine)];
    await settled();
    await background.answer();
    expect(background.asked).toHaveLength(1);
    expect(await second).toBe(await first);
  });

  it('is asked one request at a time, text after text', async () => {
    const background = new BackgroundStandIn();
    const asker = new Asker(background.ask);
    asker.whole(FLAGGED, engine);
    const next = asker.whole(draft('Ready to gas some rioters'), engine);
    await settled();
    expect(background.asked).toHaveLength(1);
    await background.answer();
    expect(background.asked).toHaveLength(2);
    await background.answer();
    expect((await next)?.findings).toHaveLength(1);
  });

  it('comes in several requests when it is more than one takes', async () => {
    const background = new BackgroundStandIn();
    const asker = new Asker(background.ask);
    const text = Array.from({ length: MOST_QUESTIONS + 1 }, (_, i) => `${i} gas.`).join('\n');
    const whole = asker.whole(draft(text), engine);
    await settled();
    await background.answer();
    await background.answer();
    expect(background.asked.map(({ length }) => length)).toEqual([MOST_QUESTIONS, 1]);
    expect((await whole)?.questions).toEqual([]);
  });
});

describe('without an answer', () => {
  it('the report stays open, nobody asks again by themselves, and no word of the text is logged', async () => {
    const background = new BackgroundStandIn();
    const asker = new Asker(background.ask);
    const whole = asker.whole(FLAGGED, engine);
    await settled();
    await background.fail();
    expect(await whole).toBeUndefined();
    await settled();
    expect(background.asked).toHaveLength(1);
    expect(engine.check(FLAGGED, asker.evidence).questions).toHaveLength(1);
    expect(log).toHaveBeenCalledOnce();
    expect(String(log.mock.calls[0])).not.toContain('rioters');
  });

  it('the next one who asks is heard', async () => {
    const background = new BackgroundStandIn();
    const asker = new Asker(background.ask);
    asker.whole(FLAGGED, engine);
    await settled();
    await background.fail();
    const again = asker.whole(FLAGGED, engine);
    await settled();
    await background.answer();
    expect((await again)?.findings).toHaveLength(1);
  });

  it('that would stay, the same is not asked twice', async () => {
    const report = { questions: [{ sentence: 'a', pattern: 'b' }] };
    const forgetful = { check: () => report } as unknown as Engine;
    const ask = vi.fn<Ask>(async () => [[]]);
    expect(await new Asker(ask).whole(FLAGGED, forgetful)).toBeUndefined();
    expect(ask).toHaveBeenCalledOnce();
  });

  it('because the background is gone, it is the same', async () => {
    const asker = new Asker(() => Promise.reject(new Error('gone')));
    expect(await asker.whole(FLAGGED, engine)).toBeUndefined();
  });
});
