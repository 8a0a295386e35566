/** What stands in the middle of a mark: drawings in two colours, about 100 wide and high around 0, 0. */
export type Motif = (one: string, other: string) => string;

/** The corners of a star with its first point up. */
export function star(points: number, outer: number, inner: number): string {
  const corners = Array.from({ length: points * 2 }, (_, i) => {
    const radius = i % 2 ? inner : outer;
    const angle = (i * Math.PI) / points;
    return `${(radius * Math.sin(angle)).toFixed(2)} ${(-radius * Math.cos(angle)).toFixed(2)}`;
  });
  return `M${corners.join('L')}Z`;
}

const path = (d: string, fill: string, stroke = 'none', width = 0): string =>
  `<path d="${d}" fill="${fill}" stroke="${stroke}" stroke-width="${width}" stroke-linejoin="round"/>`;

/** Only the house agency's marks have these. */
export const OF_MARKS: Record<string, Motif> = {
  scales: (one, other) =>
    path('M-4 -40H4V34H22V42H-22V34H-4ZM-42 -32H42V-26H-42Z', one) +
    path('M-40 -26L-56 8H-24ZM40 -26L24 8H56Z', 'none', one, 3) +
    path('M-58 8H-22Q-28 24 -40 24Q-52 24 -58 8ZM22 8H58Q52 24 40 24Q28 24 22 8Z', other, one, 2),
  eagle: (one, other) =>
    path(
      'M0 -30Q10 -44 22 -34L14 -28Q14 -16 34 -30Q52 -40 60 -20Q44 -22 34 -8Q28 8 14 14L20 38L0 28L-20 38L-14 14Q-28 8 -34 -8Q-44 -22 -60 -20Q-52 -40 -34 -30Q-14 -16 -8 -28Z',
      one,
      other,
      2,
    ) +
    path('M-12 -6L0 -12L12 -6V8Q6 16 0 18Q-6 16 -12 8Z', other) +
    path('M-8 22L-26 46M8 22L26 46M0 26V48', 'none', one, 4),
  lighthouse: (one, other) =>
    path('M-12 40L-8 -20H8L12 40ZM-10 -34H10V-22H-10ZM0 -46L12 -34H-12Z', one) +
    path('M-11 26H11L10 14H-10ZM-9.4 2H9.4L8.6 -8H-8.6Z', other) +
    path('M14 -30L54 -42V-18ZM-14 -30L-54 -42V-18Z', other) +
    path('M-56 40Q-42 30 -28 40T0 40T28 40T56 40V50H-56Z', one, other, 2),
  bridge: (one, other) =>
    path('M-56 14H56V22H-56ZM-34 -36H-26V40H-34ZM26 -36H34V40H26Z', one) +
    path('M-56 10Q-44 -30 -30 -34Q0 24 30 -34Q44 -30 56 10', 'none', one, 4) +
    path('M-18 14V-8M-9 14V2M0 14V5M9 14V2M18 14V-8', 'none', other, 3) +
    path('M-56 34Q-42 26 -28 34T0 34T28 34T56 34', 'none', other, 5),
  mountains: (one, other) =>
    path('M-58 36L-22 -34L-4 0L14 -22L56 36Z', one) +
    path('M-22 -34L-34 -10L-25 -15L-19 -8L-11 -14ZM14 -22L4 -8L13 -12L20 -6L24 -9Z', other) +
    path('M-20 40V24L-28 24L-14 -2L0 24L-8 24V40Z', other, one, 2) +
    `<circle cx="38" cy="-32" r="12" fill="${other}"/>`,
  torch: (one, other) =>
    path('M-6 0H6L3 48H-3ZM-16 -6H16L10 4H-10Z', one) +
    path('M0 -50Q22 -30 12 -8H-12Q-22 -22 -6 -30Q-4 -42 0 -50Z', other, one, 2) +
    path('M-20 36Q-52 24 -40 -26Q-30 4 -20 10ZM20 36Q52 24 40 -26Q30 4 20 10Z', one) +
    path('M-34 -6L-26 12M-36 8L-24 24M34 -6L26 12M36 8L24 24', 'none', other, 3),
  horse: (one, other) =>
    path('M-30 46Q-34 10 -16 -12L-22 -22L-8 -22L-2 -44L8 -26Q30 -20 40 4L30 14L12 6Q18 22 30 30Q34 40 32 46Z', one) +
    path('M8 -16L16 -14L10 -8ZM-18 30Q-14 6 0 -6L-6 22ZM-2 40L8 16L18 38Z', other),
  courthouse: (one, other) =>
    path('M0 -44L52 -16H-52ZM-52 32H52V42H-52ZM-46 -12H46V-6H-46Z', one) +
    path('M-42 -4H-32V30H-42ZM-24 -4H-14V30H-24ZM-5 -4H5V30H-5ZM14 -4H24V30H14ZM32 -4H42V30H32Z', one) +
    path(star(5, 9, 4).replace(/M/, 'M'), other).replace('<path', '<path transform="translate(0 -26)"'),
};

/** Only look-alikes have these. */
export const OF_OTHERS: Record<string, Motif> = {
  anchor: (one) =>
    `${path(
      'M-4 -24H4V34Q24 30 28 12L20 12L34 -4L44 14L37 14Q30 42 0 46Q-30 42 -37 14L-44 14L-34 -4L-20 12L-28 12Q-24 30 -4 34ZM-18 -20H18V-13H-18Z',
      one,
    )}<circle cy="-34" r="9" fill="none" stroke="${one}" stroke-width="5"/>`,
  tree: (one, other) => path('M-6 16H6V46H-6Z', other) + path('M0 -48L18 -22H10L28 0H16L36 22H-36L-16 0H-28L-10 -22H-18Z', one),
  wheel: (one, other) =>
    `<circle r="34" fill="none" stroke="${one}" stroke-width="7"/><circle r="10" fill="${other}"/>` +
    path('M0 -48V48M-48 0H48M-34 -34L34 34M34 -34L-34 34', 'none', one, 4),
  key: (one, other) =>
    `<circle cx="-26" r="18" fill="none" stroke="${one}" stroke-width="9"/>` +
    path('M-8 -5H48V5H40V20H32V5H26V14H18V5H-8Z', one) +
    path('M-30 -4H-22V4H-30Z', other),
  star: (one, other) => path(star(5, 44, 17), one, other, 3) + path(star(5, 20, 8), other),
  ship: (one, other) =>
    path('M-48 20H48Q40 42 24 42H-26Q-42 42 -48 20Z', one) +
    path('M-2 -46H2V18H-2ZM4 -42Q36 -20 34 12H4ZM-4 -36Q-30 -14 -32 12H-4Z', other, one, 2),
  bell: (one, other) =>
    path('M0 -40Q26 -38 26 0Q26 20 38 28H-38Q-26 20 -26 0Q-26 -38 0 -40Z', one, other, 2) +
    `<circle cy="36" r="9" fill="${one}"/>` +
    path('M-24 4H24V12H-24Z', other),
  wheat: (one, other) =>
    path('M-2 46H2V-20H-2Z', one) +
    [-20, -6, 8, 22]
      .map((y) =>
        path(
          `M2 ${y}Q26 ${y - 4} 26 ${y - 22}Q6 ${y - 20} 2 ${y}ZM-2 ${y}Q-26 ${y - 4} -26 ${y - 22}Q-6 ${y - 20} -2 ${y}Z`,
          y % 4 ? one : other,
        ),
      )
      .join('') +
    path('M0 -22Q10 -34 0 -48Q-10 -34 0 -22Z', one),
  sun: (one, other) => `${path(star(12, 48, 24), one)}<circle r="19" fill="${other}"/><circle r="12" fill="${one}"/>`,
  book: (one, other) =>
    path('M0 -22Q-24 -36 -48 -24V26Q-24 14 0 28Q24 14 48 26V-24Q24 -36 0 -22Z', other, one, 4) +
    path(
      'M0 -22V28M-38 -12Q-24 -18 -10 -10M-38 0Q-24 -6 -10 2M-38 12Q-24 6 -10 14M38 -12Q24 -18 10 -10M38 0Q24 -6 10 2M38 12Q24 6 10 14',
      'none',
      one,
      3,
    ),
  arrows: (one, other) =>
    path('M-42 42L34 -34M42 42L-34 -34', 'none', one, 6) +
    path('M46 -46L40 -20L20 -40ZM-46 -46L-40 -20L-20 -40Z', other, one, 2) +
    `<circle r="9" fill="${other}"/>`,
  gear: (one, other) =>
    `${path(star(10, 46, 34), one)}<circle r="26" fill="${other}"/>${path('M-8 -18H8V-4H20V8H-20V-4H-8ZM-12 10H12V18H-12Z', one)}`,
  crown: (one, other) =>
    path('M-44 26L-50 -22L-24 0L0 -38L24 0L50 -22L44 26Z', one, other, 2) +
    path('M-44 32H44V42H-44Z', one) +
    `<circle cy="10" r="7" fill="${other}"/><circle cx="-24" cy="12" r="5" fill="${other}"/><circle cx="24" cy="12" r="5" fill="${other}"/>`,
  paw: (one) =>
    path('M0 0Q22 4 28 26Q26 42 0 36Q-26 42 -28 26Q-22 4 0 0Z', one) +
    [
      [-34, -6, 10],
      [-14, -26, 11],
      [14, -26, 11],
      [34, -6, 10],
    ]
      .map(([x, y, r]) => `<circle cx="${x}" cy="${y}" r="${r}" fill="${one}"/>`)
      .join(''),
};
