import type { Verdict } from '../rules/report';
import { toldSigns } from '../state/told-signs';
import type { ReportLine } from './report-line';
import type { Format } from './write-reports';

const HEADS = ['VERDICT', 'ID', 'RULE', 'WORDS'];
const WIDTHS = [7, 12, 26];
// Where the rule stands; its message goes below it.
const INDENT = ' '.repeat(7 + 2 + 12 + 2);

/** Reports for a person: every finding with its message, and how many posts of each verdict at the end. */
export class Table implements Format {
  /** `width`: of the terminal, in columns. */
  constructor(private readonly width: number) {}

  head(): string {
    return this.line(HEADS);
  }

  rows(reports: readonly ReportLine[]): string {
    return reports.map((report) => this.row(report)).join('');
  }

  foot(verdicts: ReadonlyMap<Verdict, number>): string {
    const counts = [...verdicts].map(([verdict, count]) => `${count} ${verdict}`);
    const posts = [...verdicts.values()].reduce((sum, count) => sum + count, 0);
    return `\n${posts} posts${counts.length > 0 ? `: ${counts.join(', ')}` : ''}\n`;
  }

  private row({ id, verdict, findings }: ReportLine): string {
    if (findings.length === 0) return this.line([verdict, String(id)]);
    const lines = findings.flatMap(({ rule, text, image, message, signs }, i) => [
      this.line([i === 0 ? verdict : '', i === 0 ? String(id) : '', rule, image === undefined ? text : `picture ${image + 1} ${text}`]),
      this.line([INDENT + message]),
      ...(signs ? [this.line([`${INDENT}Signs: ${toldSigns(signs)}`])] : []),
    ]);
    return lines.join('');
  }

  /** All cells but the last of the row have a width of their own. */
  private line(cells: readonly string[]): string {
    const padded = cells.map((cell, i) => {
      const width = WIDTHS[i];
      const isLast = i === cells.length - 1;
      return isLast || width === undefined ? harmless(cell) : `${cut(harmless(cell), width).padEnd(width)}  `;
    });
    return `${cut(padded.join(''), this.width)}\n`;
  }
}

/** On one line, and without the control characters by which a post could take over the terminal. */
const harmless = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');

function cut(text: string, width: number): string {
  const characters = [...text];
  return characters.length > width ? `${characters.slice(0, width - 1).join('')}…` : text;
}
