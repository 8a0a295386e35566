/**
 * The looks of the underlines, as a user style sheet: a page cannot read or override it.
 * Same looks as `.underline` in assets/styles/inspect.css. Shape tells the two apart, not colour alone.
 */
export const highlightCss = ({ advise, warn }: { advise: string; warn: string }): string =>
  `::highlight(${advise}) { text-decoration: underline dotted 2px #2f7fd6; text-underline-offset: 2px; }
::highlight(${warn}) { text-decoration: underline wavy 1.5px #d9730d; text-underline-offset: 2px; }`;
