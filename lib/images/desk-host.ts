import type { PictureAnswer } from '../messages/messages';
import { arrived, asText, type Parcel, unpacked } from '../messages/parcel';
import { Desk, type DeskOptions } from './desk';
import { lookWorkers } from './look-workers';
import { stillsOf } from './stills';
import type { Task } from './tasks';

/** A picture as it is handed in. */
export interface Handed {
  id: string;
  file: Parcel;
  stamp: string;
}

/** Where pictures are looked at. */
export interface PictureHost {
  ask(task: Task, handed: Handed): Promise<PictureAnswer>;
  gone(ids: readonly string[]): void;
  /** Gives back what it holds. */
  close(): Promise<void>;
}

/** In a page of the extension, with workers of its own. */
export function deskHost({ equip, onIdle }: Pick<DeskOptions, 'equip' | 'onIdle'>): PictureHost {
  const desk = new Desk({ ...lookWorkers(), equip, onIdle });
  return {
    async ask(task, { id, file, stamp }) {
      if (!arrived(file)) return { lost: true };
      const whole = unpacked(file);
      const stills = task === 'look' && whole.type.startsWith('video/') ? await stillsOf(whole) : undefined;
      const result = await desk.ask(task, { id, file: whole, stamp, ...(stills && { stills }) });
      if ('media' in result) return { seen: result };
      if ('refused' in result) return result;
      return { clean: file instanceof Blob ? result.blob : await asText(result.blob), removed: result.removed };
    },
    gone: (ids) => {
      for (const id of ids) desk.drop(id);
    },
    close: async () => undefined,
  };
}
