import { everyComposer } from './suite';

everyComposer('firefox');
