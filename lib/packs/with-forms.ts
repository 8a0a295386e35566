import { inflected } from './inflect';
import type { Pack } from './schema';

/** `pack` with every inflection (`work~`) in its phrases written out. @throws PhraseError for `~` after anything but an English word. */
export function withForms(pack: Pack): Pack {
  const items = <T extends Pick<Pack['rules'][number], 'find' | 'unless'>>(list: readonly T[]): T[] =>
    list.map((item) => ({ ...item, find: written(item.find), unless: written(item.unless) }));
  return { ...pack, lists: written(pack.lists), rules: items(pack.rules), shields: items(pack.shields) };
}

/** Only phrases have a `~`. */
function written<T>(value: T): T {
  if (typeof value === 'string') return (value.includes('~') ? inflected(value) : value) as T;
  if (Array.isArray(value)) return value.map(written) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, written(part)])) as T;
}
