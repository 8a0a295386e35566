import { defineContentScript } from 'wxt/utils/define-content-script';
import { openEars } from '../lib/composer/ears';
import { send } from '../lib/messages/send';

// Where it runs is in the manifest, with the scripts that hand over the networks: see lib/networks/delivery.ts.
export default defineContentScript({
  registration: 'runtime',
  main: () => openEars(() => send({ type: 'early' }).catch(() => undefined)),
});
