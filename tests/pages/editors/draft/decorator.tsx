import { CompositeDecorator, type ContentBlock } from 'draft-js';
import type { ReactNode } from 'react';

const entities = /[#@$][\p{L}\p{N}_]+|https?:\/\/\S+/gu;

function find(block: ContentBlock, found: (start: number, end: number) => void): void {
  for (const match of block.getText().matchAll(entities)) found(match.index, match.index + match[0].length);
}

function Entity({ children }: { children?: ReactNode }) {
  return <span className="entity">{children}</span>;
}

/** Hashtags, mentions and links are coloured, which splits a block into several leaves. */
export const decorator = new CompositeDecorator([{ strategy: find, component: Entity }]);
