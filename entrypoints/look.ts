import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Order, Outcome } from '../lib/images/desk';
import type { LookTools } from '../lib/images/look';
import { toolsFor } from '../lib/images/tools-for';
import { toolsInBrowser } from '../lib/images/tools-in-browser';
import { workOn } from '../lib/images/work-on';
import { NO_AGENCY } from '../lib/packs/profile';

/** The worker that looks at pictures: one at a time, in the order in which they come. */
export default defineUnlistedScript(() => {
  const own = toolsInBrowser();
  let tools: LookTools = toolsFor({ stamp: '', marks: [], agency: NO_AGENCY }, own);
  let turn: Promise<unknown> = Promise.resolve();
  const tell = (outcome: Outcome): void => postMessage(outcome);
  globalThis.onmessage = ({ data }: MessageEvent<Order>) => {
    turn = turn.then(async () => {
      if ('equipment' in data) {
        tools = toolsFor(data.equipment, own);
        return;
      }
      await workOn(data.task, data, tools).then(
        (result) => tell({ result }),
        (error) => tell({ fault: String(error) }),
      );
    });
  };
});
