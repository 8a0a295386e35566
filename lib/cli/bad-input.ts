/** What the user gave cannot be used; the message says what and why. The command ends with exit code 2. */
export class BadInput extends Error {}

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file or folder',
  EISDIR: 'is a folder, not a file',
  ENOTDIR: 'is a file, not a folder',
  EACCES: 'may not be read',
};

/** `error` as it came from the file system, about the file called `name`. */
export function unreadable(name: string, error: unknown): BadInput {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return new BadInput(`${name}: ${REASONS[code] ?? message}`);
}
