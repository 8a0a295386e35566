import { type ParseArgsConfig, parseArgs } from 'node:util';
import { BadInput } from './bad-input';

/** One command of `muster`. */
export interface Command {
  /** How it is written, e.g. `muster policy lint FILE`. */
  usage: string;
  /** What it does, and each of its options. */
  about: string;
  /** Takes the words after the command's name, gives the exit code: 0 fine, 1 findings, 2 bad input. */
  run(args: string[]): Promise<number>;
}

/** The options and words in `config.args`. @throws BadInput that says what would be right. */
export function argumentsOf<T extends ParseArgsConfig>(config: T, usage: string): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    const [complaint] = (error as Error).message.split('. ');
    throw misused(complaint ?? '', usage);
  }
}

export const misused = (complaint: string, usage: string): BadInput => new BadInput(`${complaint}. Right would be:\n  ${usage}`);
