import { useSyncExternalStore } from 'react';
import { carrying, uploaded } from '../attach';
import { register, send, type Via } from '../practice';
import { samplePicture } from '../sample-picture';
import type { Status } from './statuses';

interface Upload {
  id: number;
  file: File;
  /** Where the server shows it. */
  source: string;
  description: string;
}

/** What lies over the page. */
export type Modal = { type: 'compose' } | { type: 'alt'; id: number } | { type: 'missing-alt'; via: Via } | { type: 'bio' };

/** The draft as the app holds it; the fields are controlled by it, in the column and in the modal alike. */
export interface Draft {
  text: string;
  spoiler: boolean;
  spoilerText: string;
  choices?: string[] | undefined;
  uploads: Upload[];
  /** How many pictures are still on their way to the server. */
  uploading: number;
  answered?: Status | undefined;
  edited?: Status | undefined;
  modal?: Modal | undefined;
}

const empty: Draft = {
  text: '',
  spoiler: false,
  spoilerText: '',
  choices: undefined,
  uploads: [],
  uploading: 0,
  answered: undefined,
  edited: undefined,
  modal: undefined,
};
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
/** A content warning may stand alone. */
export const canSubmit = (it: Draft): boolean =>
  (((it.spoiler ? it.spoilerText : '') + it.text).trim() !== '' || it.uploads.length > 0) &&
  it.uploading === 0 &&
  textLength(it) <= longest;

let uploads = 0;

function add(file: File, source: string): void {
  uploads += 1;
  change({ uploads: [...draft.uploads, { id: uploads, file, source, description: '' }] });
}

export function attachSample(): void {
  const file = samplePicture();
  add(file, URL.createObjectURL(file));
}

/** Only what the server has taken is shown; what it cannot read is dropped. */
export async function attach(files: File[]): Promise<void> {
  change({ uploading: draft.uploading + files.length });
  for (const file of files) {
    const source = await uploaded(file, 'mastodon');
    if (source) add(file, source);
    change({ uploading: draft.uploading - 1 });
  }
}

export const describe = (id: number, description: string): void =>
  change({ uploads: draft.uploads.map((upload) => (upload.id === id ? { ...upload, description } : upload)), modal: undefined });

/** The app trusts the field more than its own state, since extensions change fields; then it asks about missing descriptions. */
export function submit(via: Via, field: HTMLTextAreaElement | null): void {
  if (field && field.value !== draft.text) change({ text: field.value });
  if (!canSubmit(draft)) return;
  if (draft.uploads.some(({ description }) => description === '')) change({ modal: { type: 'missing-alt', via } });
  else publish(via);
}

export function publish(via: Via): void {
  const texts = [draft.spoiler ? draft.spoilerText : '', draft.text, ...(draft.choices ?? [])];
  const surface = draft.answered ? 'reply' : draft.edited ? 'edit' : 'post';
  const files = draft.uploads.map(({ file }) => file);
  send({ surface, text: texts.filter((text) => text !== '').join('\n\n'), ...carrying(files), via });
  change(empty);
}

register('post', { read: () => draft.text, write: (text) => change({ text }) });
register('cw', { read: () => draft.spoilerText, write: (spoilerText) => change({ spoilerText, spoiler: true }) });
