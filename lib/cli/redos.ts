/** Ends the analysis of one pattern, in ms. The slowest seen took 1 s. */
const LONGEST = 10_000;

/**
 * A second opinion on `pattern`, for packs that are being built: whether RE2 reads it, and whether recheck knows a text
 * that makes its time grow faster than the text does. Gives a complaint, or nothing when both are content. Neither is
 * needed where packs are used; there `complaintAbout` (lib/packs/linear.ts) decides by itself.
 *
 * Both are loaded at the first pattern: a command that has none does not wait for recheck's 3 MB.
 */
export async function redosComplaint(pattern: string): Promise<string | undefined> {
  return (await unreadByRe2(pattern)) ?? (await growing(pattern));
}

async function unreadByRe2(pattern: string): Promise<string | undefined> {
  const { RE2JS } = await import('re2js');
  try {
    RE2JS.compile(pattern);
    return undefined;
  } catch (error) {
    return `is not RE2 syntax: ${(error as Error).message.replace('error parsing regexp: ', '')}`;
  }
}

async function growing(pattern: string): Promise<string | undefined> {
  // recheck would try a native program and Java first; the JavaScript in its package gives the same answers everywhere.
  process.env.RECHECK_BACKEND = 'worker';
  const { check } = await import('recheck');
  // Its other method, guessing at slow texts, calls long runs such as {1,40} polynomial; this one proves what it says.
  const answer = await check(pattern, 'iu', { checker: 'automaton', timeout: null, signal: AbortSignal.timeout(LONGEST) });
  if (answer.status === 'safe') return undefined;
  if (answer.status === 'vulnerable') return `takes ${answer.complexity.summary} time, for example on ${answer.attack.pattern}`;
  return `could not be proved safe (${reason(answer.error)}); make it shorter or plainer`;
}

function reason(error: { kind: string; message?: string }): string {
  if (error.kind === 'cancel') return `no answer in ${LONGEST / 1000} seconds`;
  return error.message ?? error.kind;
}
