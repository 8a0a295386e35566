/**
 * `npm run bench:images [folder with @techstark/opencv-js]`: what looking at pictures costs, beside others in the same run; prints the
 * figures and writes docs/benchmarks/pictures.md.
 */
import { writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { growthSvg } from '../../bench/growth/svg';
import { progress } from '../../bench/progress';
import { atLeast, atMost, markdown, ms, notMeasured, plain, type Row, type Table, targetTable, times } from '../../bench/table';
import { type PictureFigures, pictureFigures } from './browser';
import { markFigures } from './marks';
import { metadataTimes } from './metadata';
import { wordTimes } from './words';

const OUT = 'docs/benchmarks';
const GROWTH_TITLE = 'Processor time of finding marks in a picture as they become more';
const MB = 1e6;
/** What the browser itself does not give back at once. */
const MEMORY_LEFT = 20 * MB;

const load = loadavg()[0] ?? Number.NaN;
progress('metadata');
const metadata = await metadataTimes();
progress('words');
const words = await wordTimes();
progress('marks, beside OpenCV, and up to 200 of them: some minutes');
const marks = await markFigures(process.argv[2] ?? '.');
progress('in a browser, with and without the extension');
const browser = await pictureFigures();
progress('');

const slowest = Math.max(...metadata.map(([, took]) => took));
const megabytes = (bytes: number): string => `${(bytes / MB).toFixed(0)} MB`;
const targets: Row[] = [
  atMost('metadata of a file', slowest, 20, ms),
  atMost('words of a picture with a text, median', words.own, 400, ms),
  marks.timesOrb === undefined
    ? notMeasured('OpenCV’s ORB for Muster, six marks', 'NOT MEASURED, not installed', '≥ 3 ×')
    : atLeast('OpenCV’s ORB for Muster, six marks', marks.timesOrb, 3, times),
  atMost('200 marks for 20', marks.tenfold, 10, times),
  ...(browser ? inBrowser(browser) : [notMeasured('in a browser', 'NOT MEASURED, no Chromium', '')]),
];

function inBrowser({ firstMs, coldMs, wholeMs, threadMs, stretchMs, memory }: PictureFigures): Row[] {
  return [
    atMost('first finding of a picture of 12 megapixels', firstMs, 150, ms),
    { what: 'the same, first picture of a browser', figure: ms(coldMs), target: '' },
    { what: 'all of it looked at', figure: ms(wholeMs), target: '' },
    atMost('work of the page’s thread for a picture, in all', threadMs, 5, ms),
    { what: 'the longest stretch of it', figure: ms(stretchMs), target: '' },
    { what: 'memory of the extension before', figure: megabytes(memory.before.own), target: '' },
    { what: 'the most while looking', figure: megabytes(memory.most.own), target: '' },
    atMost('after a minute of rest, beyond before', memory.after.own - memory.before.own, MEMORY_LEFT, megabytes),
    {
      what: 'the same with what was read of the browser’s program, which its processes share',
      figure: megabytes(memory.after.all - memory.before.all),
      target: '',
    },
  ];
}

const sections: [string, Table][] = [
  ['Targets', targetTable(targets)],
  ['Marks', marks.sideBySide],
  [
    'More marks',
    { head: ['marks', 'ms'], rows: marks.growth.sizes.map((size, i) => [`${size}`, ms(marks.growth.lines[0]?.ms[i] ?? Number.NaN)]) },
  ],
  ['Metadata', { head: ['file', 'ms'], rows: metadata.map(([file, took]) => [file, ms(took)]) }],
  [
    'Words',
    {
      head: ['reader', 'median'],
      rows: [
        ['Muster: lines found, each read by Tesseract', ms(words.own)],
        ['Tesseract on the whole picture', ms(words.whole)],
      ],
    },
  ],
];
const basis = `Node.js ${process.version}, ${availableParallelism()} cores, load ${load.toFixed(1)} before the run.`;
console.log(sections.map(([title, table]) => `${title.toUpperCase()}\n\n${plain(table)}`).join('\n\n'));
console.log(`\n${basis}`);
writeFileSync(`${OUT}/marks-growth.svg`, growthSvg(GROWTH_TITLE, [marks.growth]));
writeFileSync(
  `${OUT}/pictures.md`,
  `# Pictures, last run

Made by \`npm run bench:images\`; [how it is measured](../benchmarks.md#pictures). ${basis}

${sections.map(([title, table]) => `## ${title}\n\n${title === 'More marks' ? `![${GROWTH_TITLE}](marks-growth.svg)\n\n` : ''}${markdown(table)}\n`).join('\n')}`,
);
