import { deskHost } from '../../lib/images/desk-host';
import { receive } from '../../lib/messages/receive';
import { send } from '../../lib/messages/send';

const desk = deskHost({
  equip: () => send({ type: 'equipment' }),
  onIdle: () => {
    send({ type: 'desk-idle' }).catch(console.error);
  },
});

receive({
  desk: ({ task, ...handed }) => desk.ask(task, handed),
  'desk-gone': ({ ids }) => {
    desk.gone(ids);
    return undefined;
  },
});
