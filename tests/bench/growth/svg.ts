import type { Curve } from './curves';

const HEIGHT = 330;
const PANEL = { width: 250, height: 200, top: 60, left: 66, step: 325, margin: 45 };
const MS_NAMES: Readonly<Record<number, string>> = {
  [-3]: '1 µs',
  [-2]: '10 µs',
  [-1]: '100 µs',
  0: '1 ms',
  1: '10 ms',
  2: '100 ms',
  3: '1 s',
  4: '10 s',
};

const STYLE = `
    svg { color: #1f2328; --muster: #0b62c4; font: 12px system-ui, sans-serif; }
    @media (prefers-color-scheme: dark) { svg { color: #e6edf3; --muster: #6cb6ff; } }
    text { fill: currentColor; }
    .title { font-size: 14px; font-weight: 600; }
    .grid { stroke: currentColor; stroke-opacity: .18; }
    .line { fill: none; stroke: currentColor; stroke-width: 2; stroke-dasharray: 5 4; }
    .dot { fill: currentColor; }
    .first.line { stroke: var(--muster); stroke-dasharray: none; }
    .first.dot, text.first { fill: var(--muster); }`;

const at = (value: number): string => value.toFixed(1);
const shown = (size: number): string => (size < 1000 ? String(size) : `${size / 1000}k`);

/** The curves side by side on logarithmic axes, all against the same time; a picture for light and dark pages. */
export function growthSvg(title: string, curves: readonly Curve[]): string {
  const all = curves.flatMap(({ lines }) => lines.flatMap(({ ms }) => ms));
  const low = Math.floor(Math.log10(Math.min(...all)));
  const high = Math.ceil(Math.log10(Math.max(...all)));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${PANEL.margin + curves.length * PANEL.step} ${HEIGHT}" role="img" aria-labelledby="title desc">
  <title id="title">${title}</title>
  <desc id="desc">${curves.map(described).join(' ')}</desc>
  <style>${STYLE}
  </style>
${curves.map((curve, i) => panel(curve, PANEL.left + i * PANEL.step, low, high)).join('\n')}
</svg>
`;
}

const described = ({ title, unit, sizes, lines }: Curve): string =>
  `${title}: ${lines.map(({ name, ms }) => `${name}, ${ms.map((time, i) => `${sizes[i]} ${unit} ${time.toPrecision(2)} ms`).join(', ')}`).join('; ')}.`;

function panel({ title, unit, sizes, lines }: Curve, left: number, low: number, high: number): string {
  const { width, height, top } = PANEL;
  const [least = 1, most = 1] = [sizes[0], sizes.at(-1)];
  const x = (size: number): number => left + (width * Math.log10(size / least)) / Math.log10(most / least);
  const y = (ms: number): number => top + height * (1 - (Math.log10(ms) - low) / (high - low));
  const decades = Array.from({ length: high - low + 1 }, (_, i) => low + i);
  const parts = [
    `<text class="title" x="${left}" y="20">${title}</text>`,
    ...decades.flatMap((decade) => {
      const height = at(y(10 ** decade));
      return [
        `<line class="grid" x1="${left}" x2="${left + width}" y1="${height}" y2="${height}"/>`,
        `<text x="${left - 6}" y="${height}" dy="4" text-anchor="end">${MS_NAMES[decade] ?? `1e${decade} ms`}</text>`,
      ];
    }),
    ...sizes.flatMap((size) => [
      `<line class="grid" x1="${at(x(size))}" x2="${at(x(size))}" y1="${top}" y2="${top + height}"/>`,
      `<text x="${at(x(size))}" y="${top + height + 18}" text-anchor="middle">${shown(size)}</text>`,
    ]),
    `<text x="${left + width / 2}" y="${top + height + 40}" text-anchor="middle">${unit}</text>`,
    ...lines.flatMap(({ name, ms }, i) => {
      const first = i === 0 ? 'first ' : '';
      const points = ms.map((time, k): [string, string] => [at(x(sizes[k] ?? 1)), at(y(time))]);
      const key = left + i * 76;
      return [
        `<line class="${first}line" x1="${key}" x2="${key + 22}" y1="39" y2="39"/>`,
        `<text class="${first.trim()}" x="${key + 27}" y="43">${name}</text>`,
        `<polyline class="${first}line" points="${points.map((point) => point.join(',')).join(' ')}"/>`,
        ...points.map(([cx, cy]) => `<circle class="${first}dot" cx="${cx}" cy="${cy}" r="3"/>`),
      ];
    }),
  ];
  return parts.map((part) => `  ${part}`).join('\n');
}
