import { h } from '../dom';
import { send } from '../practice';
import { labels } from './labels';
import { button, icon } from './parts';
import { modal } from './share-dialog';
import { textBox } from './text-box';

/** One profile form as a native dialog: the headline within "Edit intro", or "About". */
export function openProfileForm(surface: 'headline' | 'about'): void {
  const box = textBox(surface, surface === 'about' ? 'About' : 'Headline', () => {});
  const name = surface === 'about' ? { 'aria-label': 'Save about' } : {};
  const save = button(
    labels.save,
    () => {
      send({ surface, text: box.text(), via: 'click' });
      dialog.close();
    },
    name,
    h('span', {}, labels.save),
  );
  const firstName = h('label', {}, 'First name', h('input', { value: 'Dana' }));
  const dialog = modal(
    h(
      'div',
      { class: 'screen' },
      button(labels.dismiss, () => dialog.close(), { 'aria-label': labels.dismiss, class: 'a91be2' }, icon('close-medium')),
      ...(surface === 'headline' ? [firstName] : []),
      box.element,
      h('div', { class: 'tools' }, save),
    ),
  );
  dialog.addEventListener('close', () => box.remove());
  box.focus();
}
