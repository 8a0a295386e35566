import { h } from '../dom';
import { createField } from '../editors/lexical';
import { register, send, type Via } from '../practice';
import { captionStep } from './caption';
import { labels } from './labels';
import { textButton } from './parts';

const layer = h('div', { class: 'layer' });
layer.hidden = true;

type Step = 'select' | 'crop' | 'edit' | 'caption';
const STEPS: readonly Step[] = ['select', 'crop', 'edit', 'caption'];

/** The four steps of a new post in one dialog. The caption outlives its element when one goes back a step. */
export function openWizard(first: Step = 'select'): void {
  const field = createField('caption');
  const forget = register('caption', { read: field.text, write: field.setText });
  const caption = captionStep(field);

  const close = () => {
    field.unmount();
    forget();
    layer.replaceChildren();
    layer.hidden = true;
  };
  const share = (via: Via) => {
    send({ surface: 'caption', text: field.text(), via });
    field.unmount();
    forget();
    dialog.replaceChildren(h('h2', {}, labels.shared), textButton(labels.close, close, { class: 'link' }));
  };
  const dialog = h('div', { class: 'dialog', role: 'dialog', 'aria-label': labels.createNewPost });

  const show = (step: Step) => {
    field.unmount();
    const at = STEPS.indexOf(step);
    const header = h(
      'div',
      { class: 'top' },
      h('h2', {}, step === 'crop' ? labels.crop : step === 'edit' ? labels.edit : labels.createNewPost),
    );
    if (at > 0) header.prepend(textButton(labels.back, () => show(STEPS[at - 1] as Step), { class: 'link' }));
    if (step === 'caption') header.append(textButton(labels.share, share, { class: 'link share' }));
    else if (at > 0) header.append(textButton(labels.next, () => show(STEPS[at + 1] as Step), { class: 'link next' }));
    const photo = h('div', { class: 'photo' });
    if (step === 'select') photo.append(h('button', { type: 'button', class: 'primary' }, labels.select));
    photo.querySelector('button')?.addEventListener('click', () => show('crop'));
    dialog.replaceChildren(header, h('div', { class: 'step' }, photo, ...(step === 'caption' ? [caption.show()] : [])));
  };

  layer.replaceChildren(textButton('×', close, { class: 'away', 'aria-label': labels.close }), dialog);
  layer.hidden = false;
  show(first);
}

export { layer };
