import { createRequire } from 'node:module';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { redosComplaint } from '../../../lib/cli/redos';
import { complaintAbout } from '../../../lib/packs/linear';

const require = createRequire(import.meta.url);

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

it('loads recheck at the first pattern, starts no program beside the JavaScript in its package', async () => {
  const loaded = () => Object.keys(require.cache).some((path) => path.includes('recheck'));
  expect(loaded()).toBe(false);
  const programs = require('node:child_process');
  const started = ['spawn', 'exec', 'execFile', 'fork'].map((way) => vi.spyOn(programs, way));
  vi.stubEnv('RECHECK_BACKEND', 'auto');
  expect(await redosComplaint('unit \\d{1,3}')).toBeUndefined();
  expect(loaded()).toBe(true);
  for (const start of started) expect(start).not.toHaveBeenCalled();
});

describe('has no complaint', () => {
  it.each(['\\b[A-Z]{2,3}-\\d{3,5}\\b', '[\\w.]{1,40}@riverton\\.example', '\\p{Lu}\\p{L}{1,20} \\x41', 'a{999}', '(?:a|a){7}b'])(
    'about %s, which linear.ts lets pass',
    async (pattern) => {
      expect(complaintAbout(pattern)).toBeUndefined();
      expect(await redosComplaint(pattern)).toBeUndefined();
    },
  );
});

describe('complains', () => {
  it.each([
    ['(a+)+b', "takes exponential time, for example on 'a"],
    ['(a|a)*b', 'takes exponential time'],
    ['[\\w-]*word', 'takes 2nd degree polynomial time'],
    ['(?=a)b', 'is not RE2 syntax: invalid or unsupported Perl syntax: `(?=`'],
    ['(a)\\1', 'is not RE2 syntax: invalid escape sequence: `\\1`'],
    ['a{1001}', 'is not RE2 syntax: invalid repeat count'],
    ['(a', 'is not RE2 syntax: missing closing )'],
    // RE2 reads it; JavaScript, and so recheck, does not.
    ['\\p{Greek}{1,9}', 'could not be proved safe'],
  ])('about %s', async (pattern, complaint) => expect(await redosComplaint(pattern)).toContain(complaint));

  it('when no answer comes in time, and answers for the next pattern', async () => {
    const timeout = new AbortController();
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(timeout.signal);
    const answer = redosComplaint('(?:x{0,900})*y');
    timeout.abort();
    expect(await answer).toBe('could not be proved safe (no answer in 10 seconds); make it shorter or plainer');
    vi.restoreAllMocks();
    expect(await redosComplaint('unit \\d{1,3}')).toBeUndefined();
  });
});
