import { createStore } from 'zustand/vanilla';
import type { Audience } from '../rules/draft';
import type { Report } from '../rules/report';

/** Where the editor is on the screen, in CSS px. */
export interface Place {
  top: number;
  right: number;
  bottom: number;
  left: number;
  /** Where the free room below begins: under the site's own button, if that is near. */
  below: number;
  /** Of the window, without its scrollbars. Read together with the rest: a view that asks while it is drawn has the page laid out once more. */
  width: number;
  height: number;
}

/** How many of the attached pictures are looked at, of these how many are done, and how many could not be looked at whole. */
export interface LookingProgress {
  done: number;
  total: number;
  unlooked: number;
}

/** A post that waits for its writer's answer. */
export interface HeldPost {
  /** Tells one hold from the next, of the same post too. */
  number: number;
  report: Report;
  contact: string;
  notice: string;
  back(): void;
  postAnyway(): void;
}

/** What is shown in the page. Written by the inspector, read by the views. */
export interface InspectorState {
  dark: boolean;
  report?: Report | undefined;
  account?: string;
  audience: Audience;
  /** Whether the user may say whose account an unknown one is. */
  mayChoose: boolean;
  /** The editor's box; none while no composer is attended. */
  place?: Place | undefined;
  pictures: LookingProgress;
  /** The network, where it is known to take metadata out of what others can download. */
  strips?: string | undefined;
  /** Whether fixes may be put into this editor. */
  takesFixes: boolean;
  /** Whether the card is open. */
  open: boolean;
  /** Held post: what was found, and what the writer may choose. */
  review?: HeldPost | undefined;
}

export const NO_PICTURES: LookingProgress = { done: 0, total: 0, unlooked: 0 };

/** Whether anything is to be shown about the pictures: somebody looks at them, or could not. */
export const tellsOf = ({ done, total, unlooked }: LookingProgress): boolean => done < total || unlooked > 0;

export const createInspectorStore = () =>
  createStore<InspectorState>(() => ({
    dark: false,
    audience: 'unknown',
    mayChoose: false,
    takesFixes: false,
    open: false,
    pictures: NO_PICTURES,
  }));

export type InspectorStore = ReturnType<typeof createInspectorStore>;
