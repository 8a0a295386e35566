import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Order, Outcome } from '../lib/images/desk';
import type { Equipment } from '../lib/images/equipment';
import { workOn } from '../lib/images/work-on';

/** The worker that looks at pictures: one at a time, in the order in which they come. */
export default defineUnlistedScript(() => {
  let equipment: Equipment | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  globalThis.onmessage = ({ data }: MessageEvent<Order>) => {
    if ('equipment' in data) equipment = data.equipment;
    else
      turn = turn
        .then(() => workOn(data.task, data.file, equipment))
        .then(answer, (error) => postMessage({ fault: String(error) } satisfies Outcome));
  };
  const answer = (result: Extract<Outcome, { result: unknown }>['result']): void => postMessage({ result } satisfies Outcome);
});
