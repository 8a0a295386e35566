import type { Refusal } from '../images/clean/cleaned';
import type { Results, Task } from '../images/tasks';
import type { PictureAnswer } from './messages';
import { asText, unpacked } from './parcel';
import { send } from './send';

/** In a page: everything about pictures is asked of the background. */
async function ask(task: Task, id: string, file: Blob): Promise<PictureAnswer> {
  const message = { type: 'picture', task, id, file } as const;
  const answer = await send(message);
  const arrived = answer && 'lost' in answer ? await send({ ...message, file: await asText(file) }) : answer;
  if (!arrived) throw new Error('no answer about a picture');
  return arrived;
}

export const looking = {
  async look<T extends 'metadata' | 'look'>(task: T, id: string, file: Blob): Promise<Results[T]> {
    const answer = await ask(task, id, file);
    if (!('seen' in answer)) throw new Error('no answer about a picture');
    return answer.seen as Results[T];
  },
  gone: (ids: readonly string[]): void => {
    send({ type: 'pictures-gone', ids }).catch(() => undefined);
  },
};

/** A copy of `file` without metadata, or why there is none. */
export async function cleanCopy(file: Blob): Promise<Blob | { refused: Refusal }> {
  const answer = await ask('clean', 'clean', file);
  if ('clean' in answer) return unpacked(answer.clean);
  return { refused: 'refused' in answer ? answer.refused : 'broken' };
}
