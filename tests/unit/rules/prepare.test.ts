import { describe, expect, it } from 'vitest';
import { draft, engineOf, ruleBody } from './one-rule';

const rules = { 'my-shift': ruleBody([{ terms: ['my night shift', 'we police'] }]) };
const POST = draft('After my night shift, n0t before. We p0lice ourselves!');

describe('an engine that is prepared', () => {
  it('reports what it would have reported without', () => {
    const engine = engineOf(rules);
    for (const _ of engine.prepare(POST));
    expect(engine.check(POST)).toEqual(engineOf(rules).check(POST));
  });

  it('is prepared in steps, so that a page can do other things between them', () => {
    expect([...engineOf(rules).prepare(POST)].length).toBeGreaterThan(5);
  });

  it('may be used before all is prepared', () => {
    const engine = engineOf(rules);
    const steps = engine.prepare(POST)[Symbol.iterator]();
    steps.next();
    expect(engine.check(POST)).toEqual(engineOf(rules).check(POST));
    expect(steps.next().done).toBe(false);
  });
});
