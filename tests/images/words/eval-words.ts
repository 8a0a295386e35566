/**
 * How well words in drawn pictures are read: `npx tsx tests/images/words/eval-words.ts [tune|fixed]`. Prints what was measured beside
 * what is asked, and what was missed. `fixed` (the default) is only ever measured; everything is chosen on `tune`.
 */
import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { readWords } from '../../../lib/images/words/read';
import { LANGUAGES, openReader } from '../../../lib/images/words/reader';
import { atLeast, atMost, type Row, type Table, targetTable } from '../../bench/table';
import { forPage, forTerminal, type Section } from '../../eval/page';
import { readerFiles } from './files';
import { isNearlyRead, isRead, wordsRead } from './judge';
import { documentPictures, type Example, emptyPictures, italicPictures, plainPictures, ringPictures, tapePictures } from './pictures';
import { wholeReader } from './whole';

/** Readers stop here, ms; none but a page of writing comes near it. */
const DEADLINE = 10_000;
const WHOLE = [3, 6, 11];

interface Read {
  example: Example;
  lines: string[];
  wall: number;
  cpu: number;
}

const part = process.argv[2] === 'tune' ? 'tune' : 'fixed';
const seed = part === 'tune' ? 7 : 2026;
const files = readerFiles(...LANGUAGES);
const reader = await openReader(files);
const whole = await wholeReader(files);

const plain = await read(await plainPictures(seed, 64));
const empty = await read(await emptyPictures(seed, 24));
const others = {
  italic: await read(await italicPictures(seed, 16)),
  'name tapes, letters of 7 to 9 px': await read(await tapePictures(seed, 16)),
  'around seals': await read(await ringPictures(seed, 18)),
};
const documents = await read(await documentPictures(seed, 6));
reader.free();

const count = (n: number): string => String(n);
const seconds = (n: number): string => `${n.toFixed(2)} s`;
const exact = (of: readonly Read[]) => of.flatMap(({ example, lines }) => example.lines.filter((line) => isRead(line, lines)));
const middle = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

const sections: Section[] = [];
const rows: Row[] = [
  atLeast(`of ${plain.length} texts exact`, exact(plain).length, 56, count),
  atMost(`false lines in ${empty.length} pictures without text`, sum(empty.map(({ lines }) => lines.length)), 0, count),
  atMost('median time of a picture with a text', middle(plain.map(({ wall }) => wall)) / 1000, 0.4, seconds),
];
print(`Words in pictures, part ${part}`, targetTable(rows));
const processor = [middle(plain.map(({ cpu }) => cpu)), Math.max(...plain.map(({ cpu }) => cpu))].map((n) => seconds(n / 1000));
console.log(`Of a processor: median ${processor[0]}, most ${processor[1]}. Up to two letters wrong: ${nearly()} of ${plain.length}.\n`);

const apart = Object.entries(others).map(([name, of]) => [
  name,
  `${exact(of).length} of ${sum(of.map(({ example }) => example.lines.length))}`,
]);
const pages = sumOf(documents, ({ example, lines }) => wordsRead(example.lines, lines));
print('Reported on their own', {
  head: ['what', 'exact'],
  rows: [...apart, [`words of ${documents.length} papers`, `${pages.found} of ${pages.of}`]],
});

for (const kind of ['cap', 'style', 'font']) {
  const values = [...new Set(plain.map(({ example }) => example.kinds[kind] ?? ''))];
  const of = values.map((value) => plain.filter(({ example }) => example.kinds[kind] === value));
  print(`By ${kind}`, {
    head: [kind, 'exact'],
    rows: values.map((value, i) => [value, `${exact(of[i] ?? []).length} of ${of[i]?.length}`]),
  });
}

print('Tesseract on whole pictures, the same pictures and data', {
  head: ['page mode', 'texts exact', 'false lines without text', 'words of papers', 'median'],
  rows: WHOLE.map((mode) => {
    const [texts, nothing, papers] = [plain, empty, documents].map((of) => of.map((one) => readWhole(one, mode)));
    const words = sumOf(papers ?? [], ({ example, lines }) => wordsRead(example.lines, lines));
    return [
      count(mode),
      `${exact(texts ?? []).length} of ${plain.length}`,
      count(sum((nothing ?? []).map(({ lines }) => lines.length))),
      `${words.found} of ${words.of}`,
      seconds(middle((texts ?? []).map(({ wall }) => wall)) / 1000),
    ];
  }),
});

for (const { example, lines } of [plain, empty, ...Object.values(others)].flat()) {
  const missed = example.lines.filter((line) => !isRead(line, lines));
  const beside = lines.filter((line) => !example.lines.some((wanted) => isRead(wanted, [line])));
  if (missed.length || beside.length) console.log(`${missed.length ? 'missed' : 'beside'}  ${example.name}  →  ${lines.join(' | ')}`);
}
if (rows.some(({ met }) => met === false)) process.exitCode = 1;
if (part === 'fixed')
  writeFileSync(
    'docs/evaluation/words.md',
    `# Words in pictures, last run

Made by \`npm run eval:images\` on the part that is never tuned on; load ${(loadavg()[0] ?? 0).toFixed(1)} at its end.

${sections.map(forPage).join('\n\n')}
`,
  );

async function read(examples: readonly Example[]): Promise<Read[]> {
  const all: Read[] = [];
  for (const example of examples) {
    const [began, used] = [performance.now(), process.cpuUsage().user];
    const seen = await readWords(example.picture, reader, { deadline: DEADLINE });
    const cpu = (process.cpuUsage().user - used) / 1000;
    all.push({ example, lines: seen.map(({ text }) => text), wall: performance.now() - began, cpu });
  }
  return all;
}

function readWhole({ example }: Read, mode: number): Read {
  const began = performance.now();
  const lines = whole(example.picture, mode);
  return { example, lines, wall: performance.now() - began, cpu: 0 };
}

function nearly(): number {
  return plain.filter(({ example, lines }) => example.lines.every((line) => isNearlyRead(line, lines))).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function sumOf(of: readonly Read[], words: (one: Read) => { found: number; of: number }): { found: number; of: number } {
  const counts = of.map(words);
  return { found: sum(counts.map(({ found }) => found)), of: sum(counts.map((one) => one.of)) };
}

function print(title: string, table: Table): void {
  sections.push({ title, table });
  console.log(`${forTerminal({ title, table })}\n`);
}
