import { useSyncExternalStore } from 'react';
import { register, send, type Via } from '../practice';

/** The draft as the app holds it; the fields are controlled by it. */
export interface Draft {
  text: string;
  spoiler: boolean;
  spoilerText: string;
}

const empty: Draft = { text: '', spoiler: false, spoilerText: '' };
const prefilled = location.pathname === '/share' ? (new URLSearchParams(location.search).get('text') ?? '') : '';

let draft: Draft = { ...empty, text: prefilled };
const watchers = new Set<() => void>();

export function change(part: Partial<Draft>): void {
  draft = { ...draft, ...part };
  for (const watcher of watchers) watcher();
}

export function useDraft(): Draft {
  return useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    () => draft,
  );
}

export const textLength = ({ text, spoiler, spoilerText }: Draft): number => text.length + (spoiler ? spoilerText.length : 0);

export const longest = 500;
export const canSubmit = (it: Draft): boolean => it.text.trim() !== '' && textLength(it) <= longest;

/** The app trusts the field more than its own state, since extensions change fields. */
export function submit(via: Via, field: HTMLTextAreaElement | null): void {
  if (field && field.value !== draft.text) change({ text: field.value });
  if (!canSubmit(draft)) return;
  const warning = draft.spoiler && draft.spoilerText !== '' ? `${draft.spoilerText}\n\n` : '';
  send({ surface: 'post', text: warning + draft.text, via });
  change(empty);
}

register('post', { read: () => draft.text, write: (text) => change({ text }) });
register('cw', { read: () => draft.spoilerText, write: (spoilerText) => change({ spoilerText, spoiler: true }) });
