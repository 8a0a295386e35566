import { BadInput } from './bad-input';
import { check } from './check';
import type { Command } from './command';
import { marksAdd } from './marks-add';
import { marksTest } from './marks-test';
import { packSchema } from './pack-schema';
import { packTest } from './pack-test';
import { policyLint } from './policy-lint';

const help: Command = {
  usage: 'muster help',
  about: 'Shows this.',
  run: async () => {
    console.log(guide());
    return 0;
  },
};

const COMMANDS: Record<string, Command> = {
  check,
  'pack test': packTest,
  'pack schema': packSchema,
  'marks add': marksAdd,
  'marks test': marksTest,
  'policy lint': policyLint,
  help,
};

function guide(): string {
  const commands = Object.values(COMMANDS).map(({ usage, about }) => `  ${usage}\n${about.replace(/^/gm, '      ')}`);
  return `Checks posts against a social-media policy. Nothing leaves this computer.\n\n${commands.join('\n\n')}\n
Exit codes: 0 fine, 1 findings at or above --fail-on, 2 bad input.`;
}

async function muster(words: string[]): Promise<number> {
  if (words[0] === '--help') return help.run([]);
  for (const length of [2, 1]) {
    const command = COMMANDS[words.slice(0, length).join(' ')];
    const args = words.slice(length);
    if (!command) continue;
    if (!args.includes('--help')) return command.run(args);
    console.log(`${command.usage}\n${command.about}`);
    return 0;
  }
  const complaint = words.length === 0 ? 'Which command?' : `There is no command "${words.join(' ')}".`;
  throw new BadInput(`${complaint} There are: ${Object.keys(COMMANDS).join(', ')}`);
}

// A reader that has seen enough, as in `muster check … | head`, is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

try {
  process.exitCode = await muster(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof BadInput)) throw error;
  console.error(`muster: ${error.message}`);
  process.exitCode = 2;
}
