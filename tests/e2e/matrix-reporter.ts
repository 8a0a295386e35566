import { appendFileSync } from 'node:fs';
import type { Reporter, TestCase } from 'vitest/node';
import type { Line } from './matrix-lines';

/** Writes a line for each test as it ends: a run of hours may be cut short, and a part of it played again. */
export default class MatrixReporter implements Reporter {
  onTestCaseResult(test: TestCase): void {
    const { name, parent, module } = test;
    const { state } = test.result();
    if (state === 'skipped' || state === 'pending') return;
    const line: Line = {
      family: /(\w+)\.test\.ts$/.exec(module.moduleId)?.[1] ?? '',
      within: 'name' in parent ? parent.name : '',
      name,
      passed: state === 'passed',
      day: new Date().toISOString().slice(0, 10),
    };
    appendFileSync(process.env.MUSTER_MATRIX as string, `${JSON.stringify(line)}\n`);
  }
}
