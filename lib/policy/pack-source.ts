import * as v from 'valibot';
import type { RawPack } from '../packs/parse';
import { ID } from '../packs/schema';
import { count, text } from './values';

/** Where a pack of the policy comes from. */
export type PackSource =
  | { kind: 'packaged'; id: string }
  | { kind: 'inline'; raw: RawPack }
  | { kind: 'pinned'; url: string; sha256: string }
  | { kind: 'signed'; url: string; publicKey: string };

const WHAT = 'must be the id of a packaged pack, a whole pack { "head": …, "rules": … } or { "url": …, "sha256": … }';

const url = v.pipe(text, v.regex(/^https:\/\/[^\s/]+\S*$/i, 'must be an https address'));
const sha256 = v.pipe(text, v.regex(/^[0-9a-f]{64}$/i, 'must be the 64 hexadecimal digits of the SHA-256'));

const Inline = v.object({
  head: v.record(v.string(), v.unknown()),
  rules: v.record(v.string(), v.unknown()),
  marks: v.exactOptional(v.unknown()),
  classifier: v.exactOptional(v.unknown()),
});
const Pinned = v.object({ url, sha256 });
const Signed = v.object({
  url,
  publicKey: text,
  minVersion: v.optional(count),
  epoch: v.optional(count),
  refreshHours: v.optional(count),
});

/** One entry of `packs`, as object or as text: Chromium's schema has no lists of mixed kinds, so there all is text. */
export const PackSourceSchema = v.pipe(
  v.union([v.string(), v.record(v.string(), v.unknown())], WHAT),
  v.rawTransform<string | Record<string, unknown>, PackSource>(({ dataset, addIssue, NEVER }) => {
    const source = sourceOf(dataset.value);
    if (typeof source !== 'string') return source;
    addIssue({ message: source });
    return NEVER;
  }),
);

/** The source that `written` names, or what is wrong with it. */
function sourceOf(written: string | Record<string, unknown>): PackSource | string {
  if (typeof written === 'object') return objectSource(written);
  const trimmed = written.trim();
  if (!trimmed.startsWith('{')) return ID.test(trimmed) ? { kind: 'packaged', id: trimmed } : WHAT;
  try {
    return objectSource(JSON.parse(trimmed) as Record<string, unknown>);
  } catch (error) {
    return `is no valid JSON: ${(error as Error).message}`;
  }
}

function objectSource(written: Record<string, unknown>): PackSource | string {
  if ('sha256' in written) return fit(Pinned, written, (found) => ({ kind: 'pinned', url: found.url, sha256: found.sha256.toLowerCase() }));
  if ('url' in written) return fit(Signed, written, (found) => ({ kind: 'signed', url: found.url, publicKey: found.publicKey }));
  return fit(Inline, written, (raw) => ({ kind: 'inline', raw }));
}

function fit<S extends v.GenericSchema>(schema: S, written: unknown, use: (found: v.InferOutput<S>) => PackSource): PackSource | string {
  const result = v.safeParse(schema, written);
  if (result.success) return use(result.output);
  const issue = result.issues[0];
  const path = v.getDotPath(issue);
  return path && issue.received !== 'undefined' ? `${path}: ${issue.message}` : WHAT;
}
