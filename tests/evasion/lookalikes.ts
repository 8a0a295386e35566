import { readFileSync } from 'node:fs';

/** An ordinary text that looks like a disguise and says nothing that a rule is about. */
export interface Lookalike {
  id: string;
  text: string;
  /** What makes it look like one. */
  kind: string;
}

export const LOOKALIKES: readonly Lookalike[] = readFileSync(new URL('lookalikes.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Lookalike);
