import { h } from '../dom';
import { install } from '../practice';
import { button } from './button';
import { composer } from './composer';
import { label, language } from './labels';
import { closeDialog, layer, openDialog } from './layer';
import './business-suite.css';

install();
document.documentElement.lang = language;

const address = (path: string) => `/latest/${path}/?asset_id=5550100&business_id=5550111`;
const links = ['home', 'content_calendar', 'composer'].map((path) => h('a', { href: address(path), 'aria-label': path }, path[0] ?? ''));
const side = h('nav', { class: 'side', role: 'navigation' }, ...links);

document.getElementById('globalContainer')?.append(side, composer(), layer);
// The first visit starts with a word about what is new, and the composer behind it.
openDialog(
  'Posting is simpler now',
  h('p', {}, 'Post to Facebook and Instagram at once.'),
  button(label('gotIt'), closeDialog, 'primary got-it'),
);
