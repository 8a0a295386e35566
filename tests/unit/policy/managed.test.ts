import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ManagedPolicy, type Snapshot } from '../../../lib/policy/managed';
import type { PolicyStorage } from '../../../lib/policy/storage';

const HOUR = 3_600_000;
const POLICY = { contact: 'Public affairs, 555-0120' };

/** A browser's storage in memory; `managed.get` answers with what the test puts there. */
class FakeStorage implements PolicyStorage {
  readonly session = new FakeArea();
  readonly local = new FakeArea();
  readonly managed = { get: () => this.answer() };
  answer: () => Promise<Record<string, unknown>> = async () => ({});
  private listener: ((changes: object, area: string) => void) | undefined;
  readonly onChanged = {
    addListener: (listener: (changes: object, area: string) => void) => {
      this.listener = listener;
    },
  };

  change(area = 'managed'): void {
    this.listener?.({}, area);
  }
}

class FakeArea {
  items: Record<string, unknown> = {};
  writes = 0;
  async get() {
    return structuredClone(this.items);
  }
  async set(items: Record<string, unknown>) {
    this.writes++;
    Object.assign(this.items, structuredClone(items));
  }
}

const never = () => new Promise<never>(() => {});

let storage: FakeStorage;

beforeEach(() => {
  vi.useFakeTimers();
  storage = new FakeStorage();
});
afterEach(() => vi.useRealTimers());

function begin(): ManagedPolicy {
  const managed = new ManagedPolicy(storage);
  managed.start();
  return managed;
}

const settled = () => vi.advanceTimersByTimeAsync(0);

/** The browser closes and opens again: memory and session are gone. */
async function restarted(): Promise<ManagedPolicy> {
  storage.session.items = {};
  const managed = begin();
  await settled();
  return managed;
}

async function known(policy: Record<string, unknown> = POLICY): Promise<void> {
  storage.answer = async () => policy;
  begin();
  await settled();
}

const inForce = ({ parsed }: Snapshot) => parsed.policy.contact;

describe('the first answer', () => {
  it('comes from what was known last, though the browser never answers', async () => {
    await known();
    storage.answer = never;
    storage.session.items = {};
    const snapshot = await begin().ready;
    expect(inForce(snapshot)).toBe(POLICY.contact);
    expect(snapshot.state).toBe('present');
  });

  it('prefers what this session knows over what the last one knew', async () => {
    await known();
    const older = structuredClone(storage.local.items);
    await known({ contact: 'Newer' });
    storage.local.items = older;
    storage.answer = never;
    expect(inForce(await begin().ready)).toBe('Newer');
  });

  it('is that nothing is known, when there is no copy and the browser does not answer', async () => {
    storage.answer = never;
    const snapshot = await begin().ready;
    expect(snapshot.state).toBe('pending');
    expect(snapshot.parsed.policy.checks).toBe('on');
  });

  it('comes from the browser when its copy cannot be read', async () => {
    storage.session.get = storage.local.get = async () => Promise.reject(new Error('corrupt'));
    storage.answer = async () => POLICY;
    const managed = begin();
    await settled();
    expect(inForce(managed.current())).toBe(POLICY.contact);
  });
});

describe('a browser that takes its time', () => {
  it('is shown as pending after ten seconds, while the last policy stays in force', async () => {
    await known();
    storage.answer = never;
    const managed = await restarted();
    await vi.advanceTimersByTimeAsync(9_999);
    expect(managed.current().state).toBe('present');
    await vi.advanceTimersByTimeAsync(1);
    expect(managed.current().state).toBe('pending');
    expect(inForce(managed.current())).toBe(POLICY.contact);
  });

  it('is heard even if it answers after that', async () => {
    storage.answer = () => new Promise((resolve) => setTimeout(resolve, 30_000, POLICY));
    const managed = begin();
    await vi.advanceTimersByTimeAsync(30_000);
    expect(managed.current().state).toBe('present');
    expect(inForce(managed.current())).toBe(POLICY.contact);
    storage.answer = never;
    expect(inForce((await restarted()).current())).toBe(POLICY.contact);
  });
});

describe('what the browser says', () => {
  it.each([
    ['absent', 'an empty answer', async () => ({})],
    ['absent', 'Firefox without a policy', async () => Promise.reject(new Error('Managed storage manifest not found'))],
    ['unsupported', 'a failure', async () => Promise.reject(new Error('storage.managed is not supported'))],
    ['invalid', 'keys that are all unknown', async () => ({ contct: 'Public affairs' })],
    ['invalid', 'nothing but the list of keys it should have had', async () => ({ declaredKeys: ['contact'] })],
    ['present', 'a good key beside a bad one', async () => ({ ...POLICY, packs: 5 })],
  ] as const)('%s: %s', async (state, _case, answer) => {
    storage.answer = answer;
    const managed = begin();
    await settled();
    expect(managed.current().state).toBe(state);
  });

  it('unsupported: a browser without managed storage', async () => {
    const { session, local, onChanged } = storage;
    const managed = new ManagedPolicy({ session, local, onChanged });
    managed.start();
    await settled();
    expect(managed.current().state).toBe('unsupported');
  });

  it('names the reason when it could not be asked', async () => {
    storage.answer = async () => Promise.reject(new Error('profile is locked'));
    const managed = begin();
    await settled();
    expect(managed.current().problems[0]?.message).toContain('profile is locked');
  });
});

describe('a policy that vanishes', () => {
  it('stays in force for 72 hours, across restarts, and says until when', async () => {
    await known();
    storage.answer = async () => ({});
    const start = Date.now();
    let managed = await restarted();
    expect(managed.current()).toMatchObject({ state: 'withdrawn', until: start + 72 * HOUR });
    await vi.advanceTimersByTimeAsync(71 * HOUR);
    managed = await restarted();
    expect(inForce(managed.current())).toBe(POLICY.contact);
    await vi.advanceTimersByTimeAsync(HOUR);
    expect(managed.current().state).toBe('absent');
    expect(inForce(managed.current())).toBe('');
  });

  it('is gone at the first answer when its time ran out while the browser was closed', async () => {
    await known();
    storage.answer = async () => ({});
    await restarted();
    vi.setSystemTime(Date.now() + 73 * HOUR);
    storage.answer = never;
    storage.session.items = {};
    const snapshot = await begin().ready;
    expect(snapshot.state).toBe('absent');
    expect(inForce(snapshot)).toBe('');
  });

  it('stays as long as it said itself, even for more days than a timer can count', async () => {
    await known({ ...POLICY, graceHours: 1000 });
    storage.answer = async () => ({});
    const managed = await restarted();
    await vi.advanceTimersByTimeAsync(999 * HOUR);
    expect(managed.current().state).toBe('withdrawn');
    await vi.advanceTimersByTimeAsync(HOUR);
    expect(managed.current().state).toBe('absent');
  });

  it('is told from one that never was, even if the browser answers before its copy is read', async () => {
    await known();
    storage.answer = async () => ({});
    const read = storage.local.get;
    storage.session.items = {};
    storage.local.get = () => new Promise((resolve) => setTimeout(() => resolve(read.call(storage.local)), 50));
    const managed = begin();
    await vi.advanceTimersByTimeAsync(50);
    expect(managed.current().state).toBe('withdrawn');
  });

  it('is present again when it comes back', async () => {
    await known();
    storage.answer = async () => ({});
    const managed = await restarted();
    storage.answer = async () => POLICY;
    storage.change();
    await vi.advanceTimersByTimeAsync(150);
    expect(managed.current().state).toBe('present');
    expect(managed.current().until).toBeUndefined();
  });
});

describe('a policy of which nothing can be used', () => {
  it('leaves the last good one in force and says what is wrong', async () => {
    await known();
    storage.answer = async () => ({ contact: 5 });
    const managed = await restarted();
    expect(managed.current().state).toBe('invalid');
    expect(inForce(managed.current())).toBe(POLICY.contact);
    expect(managed.current().problems[0]).toMatchObject({ path: 'contact', message: 'must be text' });
  });
});

describe('changes while the browser runs', () => {
  it('are asked for once, 150 ms after the last of them', async () => {
    await known();
    const managed = begin();
    await settled();
    const answer = vi.fn(async () => ({ contact: 'New desk' }));
    storage.answer = answer;
    storage.change();
    await vi.advanceTimersByTimeAsync(100);
    storage.change();
    await vi.advanceTimersByTimeAsync(149);
    expect(answer).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(answer).toHaveBeenCalledTimes(1);
    expect(inForce(managed.current())).toBe('New desk');
  });

  it('of other storage do not matter', async () => {
    await known();
    const answer = vi.fn(storage.answer);
    storage.answer = answer;
    storage.change('local');
    await vi.advanceTimersByTimeAsync(1000);
    expect(answer).not.toHaveBeenCalled();
  });

  it('are not undone by an older answer that comes late', async () => {
    storage.answer = () => new Promise((resolve) => setTimeout(resolve, 5000, { contact: 'Old desk' }));
    const managed = begin();
    storage.answer = async () => ({ contact: 'New desk' });
    storage.change();
    await vi.advanceTimersByTimeAsync(6000);
    expect(inForce(managed.current())).toBe('New desk');
  });
});

describe('listeners', () => {
  it('hear of a new policy, and no more after they left', async () => {
    const managed = begin();
    await settled();
    const heard: string[] = [];
    const leaving = new AbortController();
    managed.subscribe((snapshot) => heard.push(inForce(snapshot)), leaving.signal);
    storage.answer = async () => POLICY;
    storage.change();
    await vi.advanceTimersByTimeAsync(150);
    leaving.abort();
    storage.answer = async () => ({ contact: 'New desk' });
    storage.change();
    await vi.advanceTimersByTimeAsync(150);
    expect(heard).toEqual([POLICY.contact]);
  });

  it('hear nothing, and nothing is written, when the browser confirms what was known', async () => {
    await known();
    const writes = storage.local.writes;
    const managed = begin();
    const before = await managed.ready;
    const listener = vi.fn();
    managed.subscribe(listener, new AbortController().signal);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(listener).not.toHaveBeenCalled();
    expect(managed.current()).toBe(before);
    expect(storage.local.writes).toBe(writes);
  });

  it('hear when the policy cannot be kept for the next start', async () => {
    storage.local.set = async () => Promise.reject(new Error('quota exceeded'));
    storage.answer = async () => POLICY;
    const managed = begin();
    await settled();
    expect(inForce(managed.current())).toBe(POLICY.contact);
    expect(managed.current().problems[0]?.message).toContain('quota exceeded');
  });
});
