import { extension } from './extension';
import type { Answer, Kind, Message } from './messages';

/** Asks the background. Rejects when nobody is there to answer. */
export const send = <K extends Kind>(message: Message<K>): Promise<Answer<K>> => extension().runtime.sendMessage(message);

/** Asks the watchers of a tab; of several frames the first answer counts. Rejects when no watcher runs there. */
export const sendToTab = <K extends Kind>(tabId: number, message: Message<K>): Promise<Answer<K>> =>
  extension().tabs.sendMessage(tabId, message);

/** Tells every tab; those without a watcher do not hear it. */
export async function toEveryTab(message: Message): Promise<void> {
  for (const { id } of await extension().tabs.query({})) {
    if (id !== undefined) sendToTab(id, message).catch(() => undefined);
  }
}
