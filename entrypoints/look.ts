import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { addressInBrowser } from '../lib/images/address-in-browser';
import type { Order, Outcome } from '../lib/images/desk';
import type { LookTools } from '../lib/images/look';
import { isForMarks, workOnMark } from '../lib/images/mark-work';
import type { AnyResults, AnyTask } from '../lib/images/tasks';
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
      const work: Promise<AnyResults[AnyTask]> = isForMarks(data)
        ? workOnMark(data, { ...tools, address: addressInBrowser })
        : workOn(data.task, data, tools);
      await work.then(
        (result) => tell({ result }),
        (error) => tell({ fault: String(error) }),
      );
    });
  };
});
