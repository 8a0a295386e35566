import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readEditors } from '../../../lib/composer/read';

/** As much of a page as reading needs. */
class FakeText {
  constructor(readonly data: string) {}
  get textContent() {
    return this.data;
  }
}

class FakeElement {
  readonly tagName: string;
  constructor(
    tag: string,
    readonly childNodes: (FakeText | FakeElement)[],
    private readonly editable?: 'true' | 'false',
  ) {
    this.tagName = tag.toUpperCase();
  }
  get children() {
    return this.childNodes.filter((node) => node instanceof FakeElement);
  }
  get textContent(): string {
    return this.childNodes.map((node) => node.textContent).join('');
  }
  getAttribute(name: string) {
    return name === 'contenteditable' ? (this.editable ?? null) : null;
  }
  /** Only ever asked whether there is a block inside. */
  querySelector(blocks: string): FakeElement | null {
    const holds = (child: FakeElement) => blocks.split(', ').includes(child.tagName.toLowerCase()) || child.querySelector(blocks) !== null;
    return this.children.find(holds) ?? null;
  }
}

const NEVER = class {};
const tag = (name: string, ...children: (string | FakeElement)[]) =>
  new FakeElement(
    name,
    children.map((child) => (typeof child === 'string' ? new FakeText(child) : child)),
  );
const read = (...editors: FakeElement[]) => readEditors(editors as unknown as HTMLElement[]).text;

beforeAll(() => {
  vi.stubGlobal('Text', FakeText);
  vi.stubGlobal('Element', FakeElement);
  for (const name of ['HTMLTextAreaElement', 'HTMLInputElement', 'HTMLImageElement']) vi.stubGlobal(name, NEVER);
});
afterAll(() => vi.unstubAllGlobals());

describe('U+FEFF, by which an editor keeps an empty place open, is not read', () => {
  it('in an empty line of Slate', () => {
    const empty = tag('div', tag('span', '\ufeff', tag('br')));
    expect(read(tag('div', tag('div', tag('span', 'one')), empty, tag('div', tag('span', 'two'))))).toBe('one\n\ntwo');
  });
  it('around an emoji, which cannot be edited', () => {
    const emoji = new FakeElement('span', [tag('span', '\ufeff'), new FakeText('👋')], 'false');
    expect(read(tag('div', tag('div', tag('span', 'hello '), emoji, tag('span', '\ufeff'))))).toBe('hello 👋');
  });
  it('in a block of Gutenberg that nobody has written in', () => {
    expect(read(tag('h1', '\ufeff'), tag('p', 'one'))).toBe('one');
  });
});
