import type { Draft } from '../draft';
import { WHOLE_POST } from '../match';
import type { ContextTest } from '../rulebook';
import { isWeakAlt } from '../weak-alt';
import type { Find } from '.';

/** What is true of the draft beside its words: account, surface, purpose, network, hour, pictures. */
export const context: Find<'context'> = ({ where }, { draft }) => (holds(where, draft) ? [WHOLE_POST] : []);

function holds(where: ContextTest, draft: Draft): boolean {
  const { images, text } = draft;
  return (
    isOneOf(where.audience, draft.audience) &&
    isOneOf(where.surface, draft.surface) &&
    isOneOf(where.purpose, draft.purpose) &&
    isOneOf(where.network, draft.network) &&
    (!where.account || where.account.some((name) => isNamed(name, draft.account ?? ''))) &&
    (where.hours === undefined || (draft.hour !== undefined && isWithin(where.hours, draft.hour))) &&
    isSame(where.replying, draft.replyTo !== undefined) &&
    isSame(where.pictures, images.length > 0) &&
    isSame(
      where.imageWithoutAlt,
      images.some((image) => image.alt?.trim() === ''),
    ) &&
    (where.weakAlt === undefined || images.some((image) => isWeakAlt(image.alt ?? '', text)) === where.weakAlt)
  );
}

const isOneOf = <T>(allowed: readonly T[] | undefined, value: T | undefined): boolean =>
  !allowed || (value !== undefined && allowed.includes(value));

const isSame = (asked: boolean | undefined, value: boolean): boolean => asked === undefined || asked === value;

/** `name` may have `*` for any letters at its beginning and its end. */
function isNamed(name: string, account: string): boolean {
  const plain = name.toLowerCase().replace(/^[@*]+|\*$/g, '');
  const handle = account.toLowerCase().replace(/^@/, '');
  if (plain === '') return false;
  if (name.startsWith('*')) return name.endsWith('*') ? handle.includes(plain) : handle.endsWith(plain);
  return name.endsWith('*') ? handle.startsWith(plain) : handle === plain;
}

/** `hours` as in `22-6`: the first hour counts, the last does not. */
function isWithin(hours: string, hour: number): boolean {
  const [from = 0, to = 24] = hours.split('-').map(Number);
  return from <= to ? hour >= from && hour < to : hour >= from || hour < to;
}
