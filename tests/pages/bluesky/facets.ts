import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

const facets = /[#@][\p{L}\p{N}_.]+|https?:\/\/\S+/gu;

/** Mentions, hashtags and links are coloured by decorations while one types. */
export const Facets = Extension.create({
  name: 'facets',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        decorations({ doc }) {
          const found: Decoration[] = [];
          doc.descendants((node, position) => {
            for (const match of node.text?.matchAll(facets) ?? []) {
              const start = position + match.index;
              found.push(Decoration.inline(start, start + match[0].length, { class: 'autolink' }));
            }
          });
          return DecorationSet.create(doc, found);
        },
      },
    }),
  ],
});
