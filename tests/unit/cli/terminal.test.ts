import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Progress } from '../../../lib/cli/progress';
import type { ReportLine } from '../../../lib/cli/report-line';
import { Table } from '../../../lib/cli/table';
import type { Verdict } from '../../../lib/rules/report';

const report = (id: string, text?: string): ReportLine => ({
  id,
  verdict: text === undefined ? 'clear' : 'warn',
  findings:
    text === undefined
      ? []
      : [
          {
            rule: 'says-raid',
            topic: 'operations',
            severity: 'warn',
            start: 0,
            end: text.length,
            text,
            message: `“${text}” may give an operation away.`,
            clause: { title: 'Live operations' },
            suggest: 'Wait.',
          },
        ],
  shields: [],
  voice: {},
  rulebook: '',
});

describe('the table', () => {
  it('shows the words of every finding with its message below, and counts the posts', () => {
    const table = new Table(80);
    const counts = new Map<Verdict, number>([
      ['warn', 1],
      ['clear', 1],
    ]);
    const lines = (table.head() + table.rows([report('1', 'raid'), report('2')]) + table.foot(counts)).split('\n');
    expect(lines).toEqual([
      'VERDICT  ID            RULE                        WORDS',
      'warn     1             says-raid                   raid',
      '                       “raid” may give an operation away.',
      'clear    2',
      '',
      '2 posts: 1 warn, 1 clear',
      '',
    ]);
  });

  it('names the signs that added up, those for it', () => {
    const { findings, ...rest } = report('1', 'raid');
    const signs = [
      { sign: 'a time', weight: 0.5, text: '7 pm', start: 5, end: 9 },
      { sign: 'at night', weight: 0.3, text: '', start: 0, end: 0 },
      { sign: 'a film', weight: -0.1, text: 'episode', start: 10, end: 17 },
    ];
    const row = new Table(80).rows([{ ...rest, findings: findings.map((finding) => ({ ...finding, signs })) }]);
    expect(row).toContain('\n                       Signs: a time (“7 pm”), at night\n');
  });

  it('never runs over the edge of the terminal', () => {
    const row = new Table(60).rows([report('an id that is longer than its column', 'raid '.repeat(40))]);
    for (const line of row.split('\n')) expect([...line].length).toBeLessThanOrEqual(60);
  });

  it('keeps a post from taking over the terminal', () => {
    const row = new Table(200).rows([report('1\u001b[2J', 'raid\u001b]0;owned\u0007\u202e\nclear  2')]);
    for (const control of ['\u001b', '\u0007', '\u202e']) expect(row).not.toContain(control);
    expect(row.split('\n')).toHaveLength(3);
  });
});

describe('the progress bar', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.setSystemTime(1_000_000);
  });
  afterEach(() => vi.useRealTimers());

  /** What a run of 50 steps writes, 10 ms, 1,000 posts and 1,000 bytes each. */
  const drawn = (out: { isTTY: boolean; columns?: number }, size?: number) => {
    const write = vi.fn();
    const progress = new Progress({ ...out, write });
    for (let steps = 1; steps <= 50; steps++) {
      vi.advanceTimersByTime(10);
      progress.step(steps * 1000, steps * 1000, size);
    }
    progress.clear();
    return write.mock.calls.map(([text]) => text as string);
  };

  it('shows how far it is, how fast and how long to go, ten times a second, and goes at the end', () => {
    const texts = drawn({ isTTY: true, columns: 100 }, 7_000_000);
    expect(texts).toHaveLength(6);
    expect(texts[4]).toBe('\r\x1b[K░░░░░░░░░░░░░░░░░░░░ 1 %  41,000 posts  100,000/s  1:09 left');
    expect(texts[5]).toBe('\r\x1b[K');
  });

  it('fills with the share of the input that is done', () => {
    expect(drawn({ isTTY: true }, 50_000)[4]).toMatch(/█{16}░{4} 82 % .* 0:00 left$/);
  });

  it('counts posts when nobody knows how many are to come', () => {
    expect(drawn({ isTTY: true })[4]).toBe('\r\x1b[K41,000 posts  100,000/s');
  });

  it('stays on one line of a narrow terminal', () => {
    for (const text of drawn({ isTTY: true, columns: 30 }, 50_000)) expect(text.replace('\r\x1b[K', '').length).toBeLessThan(30);
  });

  it('writes nothing where there is no terminal', () => {
    expect(drawn({ isTTY: false }, 50_000)).toEqual([]);
  });
});
