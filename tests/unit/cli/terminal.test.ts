import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Progress } from '../../../lib/cli/progress';
import type { ReportLine } from '../../../lib/cli/report-line';
import { Table } from '../../../lib/cli/table';

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
});

describe('the table', () => {
  it('shows the words of every finding with its message below, and counts the posts', () => {
    const table = new Table(80);
    const lines = (table.head() + table.row(report('1', 'raid')) + table.row(report('2')) + table.foot()).split('\n');
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

  it('never runs over the edge of the terminal', () => {
    const row = new Table(60).row(report('an id that is longer than its column', 'raid '.repeat(40)));
    for (const line of row.split('\n')) expect([...line].length).toBeLessThanOrEqual(60);
  });

  it('keeps a post from taking over the terminal', () => {
    const row = new Table(200).row(report('1\u001b[2J', 'raid\u001b]0;owned\u0007\u202e\nclear  2'));
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

  const drawn = (isTTY: boolean, size?: number) => {
    const write = vi.fn();
    const progress = new Progress({ isTTY, write });
    for (let posts = 1; posts <= 50; posts++) {
      progress.step(posts, posts * 10, size);
      vi.advanceTimersByTime(10);
    }
    progress.clear();
    return write.mock.calls.map(([text]) => text as string);
  };

  it('shows how far it is, ten times a second, and goes at the end', () => {
    const texts = drawn(true, 500);
    expect(texts).toHaveLength(6);
    expect(texts[4]).toMatch(/█+░+ 82 % {2}41 posts$/);
    expect(texts[5]).toBe('\r\u001b[K');
  });

  it('counts posts when nobody knows how many are to come', () => {
    expect(drawn(true)[4]).toBe('\r\u001b[K41 posts');
  });

  it('writes nothing where there is no terminal', () => {
    expect(drawn(false, 500)).toEqual([]);
  });
});
