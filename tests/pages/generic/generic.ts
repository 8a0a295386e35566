import { h } from '../dom';
import { install } from '../practice';
import { comboboxCard, iconCard, writeCard } from './card';
import { dialogCard } from './dialog';
import { enterForm, lineForm, messageForm, outsideForm } from './form';
import { frameCard } from './frames';
import { filter, newsletter, search, settings, signIn } from './others';
import { plainCard } from './plain';
import { shadowCard, wholeShadowCard } from './shadow';
import './generic.css';

install();

/** A post among many: its buttons bear the same names as those that send. */
function post(name: string, text: string): HTMLElement {
  const actions = ['Reply', 'Share', 'Comment'].map((label) => h('button', { type: 'button', class: 'quiet' }, label));
  return h('article', { class: 'card' }, h('h2', {}, name), h('p', {}, text), h('div', { class: 'row' }, ...actions));
}

const shadows = () => [shadowCard('open'), shadowCard('closed'), wholeShadowCard('open'), wholeShadowCard('closed')];
const composers = () => [
  ...[messageForm(), writeCard(), plainCard(), comboboxCard(), iconCard()],
  ...[lineForm(), enterForm(), outsideForm(), dialogCard()],
];
const cards: Record<string, () => HTMLElement[]> = {
  '/shadow': shadows,
  '/frames': () => [frameCard('srcdoc'), frameCard('src')],
  '/frame': () => [],
};

const feed = h(
  'main',
  {},
  ...(cards[location.pathname] ?? composers)(),
  post('Riverton Public Library', 'Story hour is back this Thursday.'),
);
const header = h('header', {}, h('div', { class: 'logo' }, 'somewhere'), search());
const aside = h('aside', {}, signIn(), settings(), filter(), newsletter());
if (location.pathname !== '/frame') document.getElementById('page')?.append(header, h('div', { class: 'columns' }, feed, aside));
