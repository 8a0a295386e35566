import { read } from '../rules/tokens';
import { type AgencyProfile, agencyList } from './profile';

/** A phrase that cannot be compiled; the message says what would be right. */
export class PhraseError extends Error {}

const MOST_FORMS = 500;

/**
 * Every plain phrase that a written one stands for: `(my|our) house`, `{agency.names}`, `{lists.weapons}`.
 * Comes out in the index's own words: lower case unless `exact`, single spaces, `*` kept.
 * An empty list in the profile makes the phrase stand for nothing.
 * @throws PhraseError for an unknown list or a phrase with too many forms.
 */
export function expand(
  written: string,
  agency: AgencyProfile,
  lists: Readonly<Record<string, readonly string[]>>,
  exact = false,
): string[] {
  const forms = alternatives(written, agency, lists, 0);
  return [...new Set(forms.map((form) => words(form, exact)))].filter((form) => form !== '');
}

function alternatives(written: string, agency: AgencyProfile, lists: Readonly<Record<string, readonly string[]>>, depth: number): string[] {
  const slot = /\(([^()|]*(?:\|[^()|]*)+)\)|\{(agency|lists)\.([a-zA-Z-]+)\}/.exec(written);
  if (!slot) return [written];
  if (depth > 8) throw new PhraseError(`"${written}" refers to itself`);
  const [whole, choice, kind, name] = slot;
  const options = choice !== undefined ? choice.split('|') : named(kind as string, name as string, agency, lists);
  const forms = options.flatMap((option) =>
    alternatives(written.slice(0, slot.index) + option + written.slice(slot.index + whole.length), agency, lists, depth + 1),
  );
  if (forms.length > MOST_FORMS) throw new PhraseError(`"${written}" stands for more than ${MOST_FORMS} phrases; split it`);
  return forms;
}

function named(kind: string, name: string, agency: AgencyProfile, lists: Readonly<Record<string, readonly string[]>>): readonly string[] {
  const list = kind === 'agency' ? agencyList(agency, name) : Object.hasOwn(lists, name) ? lists[name] : undefined;
  if (list === undefined) throw new PhraseError(`there is no list {${kind}.${name}}`);
  return list;
}

/** The phrase as the tokenizer would see it, so that writer and pack are cut the same way. */
function words(form: string, exact: boolean): string {
  const parts = form.split(/\s+/).flatMap((part) => {
    if (part === '*') return ['*'];
    const open = part.endsWith('*');
    const { tokens, folded } = read(open ? part.slice(0, -1) : part);
    const found = tokens.map((token) => (exact ? folded.text.slice(token.start, token.end).replace(/^[#@]/, '') : token.norm));
    if (open && found.length > 0) found.push(`${found.pop()}*`);
    return found;
  });
  return parts.join(' ');
}
