import { expect, it } from 'vitest';
import { linesOf, matrixOf } from '../../e2e/matrix-table';
import { SCENARIOS_OF_ALL } from '../../e2e/suite';
import { COMPOSERS } from '../../pages/sites';

const cell = (composer: number, scenario: number, family: string, passed: boolean, day: string) => ({
  family,
  within: COMPOSERS[composer]?.name ?? '',
  name: SCENARIOS_OF_ALL[scenario]?.name ?? '',
  passed,
  day,
});

it('the table of the matrix says what it was written from, so that a run can go on from it', () => {
  const lines = [cell(0, 0, 'chromium', true, '2026-11-30'), cell(3, 2, 'firefox', false, '2026-12-01')];
  const { text, passed, failed } = matrixOf(lines, ['chromium', 'firefox']);
  expect({ passed, failed }).toEqual({ passed: 1, failed: 1 });
  expect(linesOf(text)).toEqual(lines);
  expect(matrixOf(linesOf(text), ['chromium', 'firefox']).text).toBe(text);
});
