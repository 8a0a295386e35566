import { Editor } from '@tiptap/core';
import { documentOf, plainText } from '../editors/tiptap';

export const createEditor = (element: HTMLElement, change: () => void): Editor =>
  new Editor({
    element,
    content: documentOf(''),
    extensions: plainText,
    editorProps: { attributes: { 'aria-label': 'Enter your text and links' } },
    onUpdate: change,
  });
