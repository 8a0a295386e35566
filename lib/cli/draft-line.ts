import * as v from 'valibot';
import { audienceOf } from '../policy/audience';
import type { OfficialAccount } from '../policy/schema';
import { AUDIENCES, type Audience, type Draft, PURPOSES, SURFACES } from '../rules/draft';
import type { Seen } from '../rules/seen';

/** A draft of the input, with the id that its report will carry. */
export interface NumberedDraft {
  id: string | number;
  line: number;
  draft: Draft;
  /** What is seen in its pictures, by key; absent where nobody has looked. */
  seen?: ReadonlyMap<string, Seen>;
}

/** A line of the input that holds no draft. */
export interface BadLine {
  line: number;
  reason: string;
}

const text = v.nullish(v.string('must be text'));
const oneOf = <const T extends readonly string[]>(options: T) => v.nullish(v.picklist(options, `must be one of ${options.join(', ')}`));

const Line = v.object(
  {
    id: v.nullish(v.union([v.string(), v.number()], 'must be text or a number')),
    text: v.string('must be text'),
    audience: oneOf(AUDIENCES),
    account: text,
    network: text,
    surface: oneOf(SURFACES),
    purpose: oneOf(PURPOSES),
    hour: v.nullish(
      v.pipe(
        v.number('must be a number'),
        v.integer('must be a whole hour'),
        v.minValue(0, 'must be 0 to 23'),
        v.maxValue(23, 'must be 0 to 23'),
      ),
    ),
    replyTo: text,
    bio: text,
    images: v.nullish(v.array(v.object({ path: text, alt: text }, 'must be an object { "path": …, "alt": … }'), 'must be a list')),
  },
  'must be an object with "text"',
);

/** The draft that `written` on line `line` holds, or what is wrong with it. Further fields are ignored. */
export function draftOf(written: unknown, line: number, officialAccounts: readonly OfficialAccount[]): NumberedDraft | BadLine {
  const result = v.safeParse(Line, written);
  if (!result.success) return { line, reason: reasonOf(result.issues[0]) };
  const { id, text, audience, account, network, surface, purpose, hour, replyTo, images } = result.output;
  const draft: Draft = {
    text,
    network: network?.toLowerCase() ?? 'file',
    surface: surface ?? 'post',
    audience: audience ?? known(account, network, officialAccounts),
    images: (images ?? []).map(({ alt, path }) => ({ alt: alt ?? '', ...(path && { picture: path }) })),
    ...(account && { account }),
    ...(purpose && { purpose }),
    ...(hour != null && { hour }),
    ...(replyTo && { replyTo }),
  };
  return { id: id ?? String(line), line, draft };
}

/** A draft of which nothing is said is taken for an employee's own. */
function known(
  account: string | null | undefined,
  network: string | null | undefined,
  officialAccounts: readonly OfficialAccount[],
): Audience {
  return account ? audienceOf(account, network ?? undefined, { officialAccounts }) : 'personal';
}

function reasonOf(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  if (issue.received === 'undefined') return `needs ${path ?? 'a draft'}`;
  return path ? `${path} ${issue.message}` : issue.message;
}
