import { expect, it } from 'vitest';
import { Compiled } from '../../../lib/policy/compiled';
import { effectivePolicy } from '../../../lib/policy/effective';
import { parsePolicy } from '../../../lib/policy/parse';
import { pack, ruleAbout } from './fixtures';

const PACKS = [pack('base', [ruleAbout('zebra')])];
const policy = (contact: string) => parsePolicy({ contact });

/** The session's storage of a browser, in memory; a background script that starts anew finds what the one before kept. */
class FakeSession {
  items: Record<string, unknown> = {};
  async get() {
    return structuredClone(this.items);
  }
  async set(items: Record<string, unknown>) {
    Object.assign(this.items, structuredClone(items));
  }
}

/** What is in force, and whether it had to be compiled. */
async function started(session: ConstructorParameters<typeof Compiled>[0], parsed: ReturnType<typeof policy>) {
  let compiledNow = false;
  const made = await new Compiled(session).of(parsed, () => {
    compiledNow = true;
    return effectivePolicy(PACKS, parsed);
  });
  return { made, compiledNow };
}

it('is compiled once a session, and the same when it comes from the session’s storage', async () => {
  const session = new FakeSession();
  const first = await started(session, policy('555-0120'));
  const second = await started(session, policy('555-0120'));
  expect([first.compiledNow, second.compiledNow]).toEqual([true, false]);
  expect(second.made).toEqual(first.made);
});

it('is compiled anew for another policy', async () => {
  const session = new FakeSession();
  await started(session, policy('555-0120'));
  const other = await started(session, policy('555-0121'));
  expect(other.compiledNow).toBe(true);
  expect(other.made.contact).toBe('555-0121');
});

it('is compiled where the browser keeps nothing', async () => {
  const full = { get: () => Promise.reject(new Error('no')), set: () => Promise.reject(new Error('no room')) };
  for (const session of [undefined, full]) expect((await started(session, policy('555-0120'))).made.contact).toBe('555-0120');
});
