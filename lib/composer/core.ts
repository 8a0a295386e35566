import { controlsOf, stepOf } from './controls';
import type { Composer } from './find';
import { allIn, parentOf } from './tree';

/** For a composer's first editor, the part that was found around it; right as long as it holds all editors. */
const known = new WeakMap<Element, Element>();

const OF_OTHERS = 'article, [role="article"]';

/**
 * The part of a composer in which its pictures are looked for: all of it, unless it holds posts of others, with pictures and films of
 * theirs, as a page's main column does. Then it is the smallest part with all of its editors and a control that sends them.
 */
export function coreOf({ root, editables, description }: Composer): Element {
  const [first] = editables;
  if (!first) return root;
  const before = known.get(first);
  if (before?.isConnected && holdsAll(before, editables)) return before;
  if (!root.querySelector(OF_OTHERS)) return root;
  for (let at = parentOf(first); at && at !== root; at = parentOf(at)) {
    if (!holdsAll(at, editables)) continue;
    if (!allIn(at, controlsOf(description), description.shadow).some((control) => stepOf(control, description))) continue;
    known.set(first, at);
    return at;
  }
  return root;
}

const holdsAll = (part: Element, editables: readonly Element[]): boolean => editables.every((editor) => isWithin(editor, part));

function isWithin(element: Element, part: Element): boolean {
  for (let at: Element | undefined = element; at; at = parentOf(at)) if (at === part) return true;
  return false;
}
