import { everyComposer } from './suite';

everyComposer('chromium');
