/** TipTap, as every page that uses it writes and reads it: plain text, a paragraph a line. */
import type { Editor, Extensions, JSONContent } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';

export function documentOf(text: string): JSONContent {
  const paragraph = (line: string): JSONContent =>
    line === '' ? { type: 'paragraph' } : { type: 'paragraph', content: [{ type: 'text', text: line }] };
  return { type: 'doc', content: text.split('\n').map(paragraph) };
}

export const textOf = ({ state: { doc } }: Editor): string =>
  doc.textBetween(0, doc.content.size, '\n', (leaf) => (leaf.type.name === 'hardBreak' ? '\n' : ''));

export const setText = (editor: Editor, text: string): boolean => editor.commands.setContent(documentOf(text));

/** Paragraphs, line breaks and the history; none of the formats. */
export const plainText: Extensions = [
  StarterKit.configure({
    blockquote: false,
    bold: false,
    bulletList: false,
    code: false,
    codeBlock: false,
    dropcursor: false,
    gapcursor: false,
    heading: false,
    horizontalRule: false,
    italic: false,
    link: false,
    listItem: false,
    listKeymap: false,
    orderedList: false,
    strike: false,
    trailingNode: false,
    underline: false,
  }),
];
