import { agency, viewer } from '../account';
import { h } from '../dom';
import { labels, slug } from './labels';
import { button } from './parts';

/** The bar of the Ember pages; it names the viewer by the picture. */
export function globalNav(): HTMLElement {
  const search = h('input', { class: 'search-global-typeahead__input', role: 'combobox', 'aria-label': 'Search', placeholder: 'Search' });
  const photo = h('img', { class: 'global-nav__me-photo', alt: viewer.name, src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=' });
  return h(
    'header',
    { id: 'global-nav', class: 'nav' },
    h('b', { class: 'logo' }, 'in'),
    search,
    h('div', { class: 'global-nav__me' }, photo),
  );
}

/** The bar since the second generation: hashed classes, and nothing in it that names the viewer. */
export function primaryNav(): HTMLElement {
  const search = h('input', { 'data-testid': 'typeahead-input', role: 'combobox', 'aria-label': 'Search', placeholder: 'Search' });
  return h(
    'nav',
    { 'data-testid': 'primary-nav', id: 'primaryNavLinksComponentRef', class: 'nav' },
    h('b', { class: 'logo' }, 'in'),
    search,
  );
}

/** What opens the share box: a button of the Ember pages. */
export function emberTrigger(open: () => void): HTMLElement {
  const trigger = button(labels.startPost, open, { class: 'artdeco-button share-box-feed-entry__trigger' });
  return h('div', { class: 'card share-box-feed-entry__top-bar' }, trigger);
}

/** Since September 2026 an element without a role, deaf to clicks that a script makes; beside it the viewer's picture. */
export function draftTrigger(open: () => void): HTMLElement {
  const trigger = h('div', { 'aria-label': labels.startPost, tabindex: 0, class: 'pill' }, labels.startPost);
  trigger.addEventListener('click', (event) => event.isTrusted && open());
  return h(
    'div',
    { class: 'card row' },
    h('a', { id: 'shareboxProfilePictureComponentRef', href: `/in/${slug}/`, class: 'avatar' }, viewer.initials),
    h('div', { componentkey: 'draft-text-replaceable-component' }, trigger),
  );
}

/** A post of the agency's, with its comments under it. */
export function update(comments: HTMLElement, isEmber: boolean): HTMLElement {
  const text = 'The parade starts at 10 a.m. on Saturday. Main Street stays closed until 2 p.m.';
  const author = h('b', {}, agency.name);
  return isEmber
    ? h('div', { class: 'card feed-shared-update-v2' }, author, h('div', { class: 'update-components-text' }, text), comments)
    : h('div', { class: 'card', role: 'listitem' }, author, h('p', { 'data-testid': 'expandable-text-box' }, text), comments);
}
