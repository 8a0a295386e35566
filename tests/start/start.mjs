// `npm start`: from a fresh clone to the practice pages with Muster in them.
import { build, installIfMissing, run } from '../setup.mjs';

await installIfMissing();
console.log('Building …');
await build();
process.exitCode = await run(process.execPath, ['--import', 'tsx', 'tests/start/practice.ts']);
