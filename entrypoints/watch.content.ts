import { defineContentScript } from 'wxt/utils/define-content-script';
import { earsOf } from '../lib/composer/ears';

// Where it runs is in the manifest, with the scripts that hand over the networks: see `content-scripts.ts`.
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main: () => earsOf().open(),
});
