/** A stretch of a draft's text and the text node, image or field it was read from. Offsets in UTF-16 units. */
interface Piece {
  start: number;
  end: number;
  node: Node;
}

/** A composer's text and the way from its offsets back into the page. */
export interface Reading {
  text: string;
  pieces: Piece[];
}

const BLOCKS = new Set(['P', 'DIV', 'LI', 'UL', 'OL', 'BLOCKQUOTE', 'PRE', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6']);

/** What an editor puts where nothing is written, so that the caret can stand there. */
const FILLER = /\ufeff/g;

/** Reads every editor in order, an empty line between two. Nothing is measured, so no layout is forced. */
export function readEditors(editors: readonly HTMLElement[]): Reading {
  const reading: Reading = { text: '', pieces: [] };
  editors.forEach((editor, i) => {
    if (i > 0 && reading.text !== '') reading.text += '\n\n';
    if (editor instanceof HTMLTextAreaElement || editor instanceof HTMLInputElement) push(reading, editor.value, editor);
    else new BlockReader(reading).read(editor);
  });
  return reading;
}

function push(reading: Reading, text: string, node: Node): void {
  if (text === '') return;
  const start = reading.text.length;
  reading.text += text;
  reading.pieces.push({ start, end: reading.text.length, node });
}

/** Rich editors keep a paragraph a block; each innermost block is a line, as the editor's own model has it. */
class BlockReader {
  private lines = 0;
  private breaks = 0;

  constructor(private readonly reading: Reading) {}

  read(block: Element): void {
    const inner = [...block.children].some((child) => BLOCKS.has(child.tagName) || holdsBlock(child));
    if (!inner) this.startLine();
    for (const child of block.childNodes) this.visit(child, inner);
  }

  private visit(node: Node, between: boolean): void {
    if (node instanceof Text) {
      if (node.data.replace(FILLER, '') !== '' && (!between || node.data.trim() !== '')) this.add(node.data, node);
      return;
    }
    if (!(node instanceof Element) || node.getAttribute('contenteditable') === 'false') {
      if (node instanceof Element) this.add(wordsOf(node), node);
      return;
    }
    if (BLOCKS.has(node.tagName) || holdsBlock(node)) this.read(node);
    else if (node.tagName === 'BR') this.breaks++;
    else if (node instanceof HTMLImageElement) this.add(node.alt, node);
    else for (const child of node.childNodes) this.visit(child, false);
  }

  private startLine(): void {
    if (this.lines++ > 0) this.reading.text += '\n';
    this.breaks = 0;
  }

  private add(text: string, node: Node): void {
    if (text === '') return;
    if (this.lines === 0) this.lines = 1;
    this.reading.text += '\n'.repeat(this.breaks);
    this.breaks = 0;
    push(this.reading, text, node);
  }
}

/** What stands for an element that the editor keeps whole: a mention, or an emoji that is a picture. */
function wordsOf(element: Element): string {
  if (element instanceof HTMLImageElement) return element.alt;
  const text = (element.textContent ?? '').replace(FILLER, '');
  return text || Array.from(element.querySelectorAll('img'), ({ alt }) => alt).join('');
}

const holdsBlock = (element: Element): boolean => element.querySelector('p, div, li, blockquote, pre, h1, h2, h3') !== null;

/** Page ranges of the span `start` to `end`; none for spans inside a text field, which has no nodes to mark. */
export function rangesOf(reading: Reading, start: number, end: number): Range[] {
  const ranges: Range[] = [];
  for (const piece of reading.pieces) {
    if (piece.end <= start || piece.start >= end || !piece.node.isConnected) continue;
    const range = new Range();
    if (piece.node instanceof Text) {
      range.setStart(piece.node, Math.max(0, start - piece.start));
      range.setEnd(piece.node, Math.min(piece.node.length, end - piece.start));
    } else if (piece.node instanceof HTMLTextAreaElement || piece.node instanceof HTMLInputElement) continue;
    else range.selectNode(piece.node);
    ranges.push(range);
  }
  return ranges;
}

/** The page range of a span within one text node; of an empty one the place behind the words before it. Nothing for any other. */
export function rangeWithin({ pieces }: Reading, start: number, end: number): Range | undefined {
  const piece = pieces.find((one) => one.start <= start && end <= one.end && one.node instanceof Text && one.node.isConnected);
  if (!piece) return undefined;
  const range = new Range();
  range.setStart(piece.node, start - piece.start);
  range.setEnd(piece.node, end - piece.start);
  return range;
}

/** The text field that a span lies in, with the span in the field's own offsets. */
export function fieldSpanOf(
  reading: Reading,
  start: number,
  end: number,
): { field: HTMLTextAreaElement | HTMLInputElement; start: number; end: number } | undefined {
  for (const piece of reading.pieces) {
    const field = piece.node;
    if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) continue;
    if (piece.start <= start && (start < piece.end || (start === end && start === piece.end)))
      return { field, start: start - piece.start, end: Math.min(end, piece.end) - piece.start };
  }
  return undefined;
}
