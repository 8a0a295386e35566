/** One line on a terminal that says what is being measured; nothing where nobody looks. */
export function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
}

/** Progress by rounds. */
export const counting =
  (what: string) =>
  (round: number, of: number): void =>
    progress(`${what}: round ${round} of ${of}`);
