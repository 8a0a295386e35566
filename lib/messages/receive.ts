import { browser } from 'wxt/browser';
import { type Answer, type Kind, type Message, maySend } from './messages';

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/** What the background does with each kind of message it takes. */
export type Handlers = { [K in Kind]?: (message: Message<K>, sender: Sender) => Answer<K> | Promise<Answer<K>> };

/** Hands messages to `handlers`; those from a sender who has no business sending them get no answer. */
export function receive(handlers: Handlers): void {
  const self = { id: browser.runtime.id, origin: browser.runtime.getURL('/') };
  browser.runtime.onMessage.addListener((message: Message, sender, answer) => {
    const handle = handlers[message.type] as ((message: Message, sender: Sender) => unknown) | undefined;
    if (!handle || !maySend(message.type, sender, self)) return false;
    Promise.resolve(handle(message, sender)).then(answer, (error) => {
      console.error(`Muster could not answer "${message.type}".`, error);
      answer(undefined);
    });
    return true;
  });
}
