import { packTest } from './pack-test';

const [command, sub, ...rest] = process.argv.slice(2);
if (command === 'pack' && sub === 'test') process.exitCode = await packTest(rest[0] ?? 'assets/packs');
