/** The exit code after a signal, as shells have it: 128 and the signal's number. */
const EXIT_CODES = { SIGINT: 130, SIGTERM: 143 } as const;

// A terminal sends Ctrl-C to `npm` and to this process, and `npm` sends it on: one press may arrive twice.
const SAME_PRESS_MS = 500;

/**
 * Aborts at the first Ctrl-C or SIGTERM, with the exit code as its reason; whoever asked ends what is under way.
 * A second one ends the process at once.
 */
export function stopOnSignal(): AbortSignal {
  const stop = new AbortController();
  let first = 0;
  for (const [name, code] of Object.entries(EXIT_CODES)) {
    process.on(name, () => {
      if (!stop.signal.aborted) {
        first = Date.now();
        process.exitCode = code;
        stop.abort(code);
      } else if (Date.now() - first > SAME_PRESS_MS) process.exit();
    });
  }
  return stop.signal;
}
