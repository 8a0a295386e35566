import { parse, type Selector } from 'css-what';

// What every browser that Muster runs in reads, and what a composer is told by; anything else css-what would let through.
const PSEUDO = new Set(
  ['has', 'is', 'not', 'where', 'empty', 'enabled', 'disabled', 'checked', 'read-only', 'read-write', 'placeholder-shown', 'root'].concat(
    ['first', 'last', 'only', 'nth', 'nth-last'].flatMap((which) => [`${which}-child`, `${which}-of-type`]),
  ),
);

/** Whether `text` is a CSS selector of elements that every browser reads. */
export function isSelector(text: string): boolean {
  try {
    const all = parse(text);
    return all.length > 0 && all.every(isOfElements);
  } catch {
    return false;
  }
}

function isOfElements(parts: readonly Selector[]): boolean {
  const last = parts.at(-1);
  return last !== undefined && !isCombinator(last) && parts.every(isPlain);
}

const isCombinator = ({ type }: Selector): boolean =>
  ['adjacent', 'child', 'descendant', 'parent', 'sibling', 'column-combinator'].includes(type);

function isPlain(part: Selector): boolean {
  if (part.type === 'pseudo') {
    const inner = Array.isArray(part.data) ? part.data.every((selector) => isOfElements(selector)) : true;
    return PSEUDO.has(part.name) && inner;
  }
  // jQuery's own: `[a!=b]` and the way back to a parent.
  if (part.type === 'attribute') return part.action !== 'not';
  return part.type !== 'pseudo-element' && part.type !== 'parent' && part.type !== 'column-combinator';
}
