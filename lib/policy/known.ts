import { type PolicyProblem, parsePolicy } from './parse';

/**
 * `unsupported`: the browser has no managed policy · `pending`: it has not answered yet · `absent`: nobody has set one ·
 * `present` · `withdrawn`: it vanished, the last one stays for a time · `invalid`: nothing in it can be used, the last
 * good one stays.
 */
export type PolicyState = 'unsupported' | 'pending' | 'absent' | 'present' | 'withdrawn' | 'invalid';

/** What is known of the managed policy, as plain JSON that outlives the background script. */
export interface Known {
  state: PolicyState;
  /** The last policy of which something could be used, as delivered. */
  raw?: unknown;
  /** Of a withdrawn policy: until when it stays in force, in ms since 1970. */
  until?: number;
  /** What was refused as a whole, and why. */
  refused?: PolicyProblem[];
}

/** What the browser answers when asked for the managed policy. */
export type Answer = { kind: 'policy'; raw: object } | { kind: 'nothing' } | { kind: 'unsupported'; reason?: string };

const HOUR_MS = 3_600_000;

/**
 * What is known after `answer` came at `now` (ms since 1970). A policy that vanishes or turns to nonsense, as it does
 * when its file is deleted or garbled, never switches the checks back to none at once.
 */
export function after({ raw, until }: Known, answer: Answer, now: number): Known {
  const last = raw === undefined ? {} : { raw };
  switch (answer.kind) {
    case 'policy': {
      const { keys, problems } = parsePolicy(answer.raw);
      const usable = keys.some((key) => key !== 'declaredKeys');
      return usable ? { state: 'present', raw: answer.raw } : { ...last, state: 'invalid', refused: problems };
    }
    case 'nothing': {
      if (raw === undefined) return { state: 'absent' };
      const end = until ?? now + parsePolicy(raw).policy.graceHours * HOUR_MS;
      return now < end ? { state: 'withdrawn', raw, until: end } : { state: 'absent' };
    }
    case 'unsupported': {
      const refused = answer.reason === undefined ? [] : [unread(answer.reason)];
      return { ...last, state: 'unsupported', refused };
    }
  }
}

function unread(reason: string): PolicyProblem {
  return { key: '', path: '', kind: 'undelivered', message: `the browser could not read the policy: ${reason}` };
}
