import { carrying, fileInput, takesDrops } from '../attach';
import { h } from '../dom';
import { createField } from '../editors/lexical';
import { register, send, type Via } from '../practice';
import { captionStep, samples } from './caption';
import { labels } from './labels';
import { textButton } from './parts';
import { type Photo, photosOf, strip } from './photos';

const layer = h('div', { class: 'layer' });
layer.hidden = true;

type Step = 'select' | 'crop' | 'edit' | 'caption';
const STEPS: readonly Step[] = ['select', 'crop', 'edit', 'caption'];

/** The four steps of a new post in one dialog. The caption outlives its element when one goes back a step. */
export function openWizard(first: Step = 'select'): void {
  const field = createField('caption');
  const forget = register('caption', { read: field.text, write: field.setText });
  let photos: readonly Photo[] = samples();
  const caption = captionStep(field, () => photos);

  const close = () => {
    field.unmount();
    forget();
    layer.replaceChildren();
    layer.hidden = true;
  };
  const share = (via: Via) => {
    send({ surface: 'caption', text: field.text(), ...carrying(photos.flatMap(({ file }) => file ?? [])), via });
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
    dialog.replaceChildren(header, h('div', { class: 'step' }, photoPart(step), ...(step === 'caption' ? [caption.show()] : [])));
  };

  const choose = async (files: File[]) => {
    const chosen = await photosOf(files);
    if (chosen.length === 0) return;
    photos = chosen;
    show('crop');
  };
  const remove = (gone: Photo) => {
    photos = photos.filter((photo) => photo !== gone);
    show(photos.length > 0 ? 'crop' : 'select');
  };
  /** Where the pictures are chosen, and then seen in every step; the button stands in for a choice with the samples. */
  const photoPart = (step: Step): HTMLElement => {
    if (step !== 'select') return h('div', { class: 'photo' }, ...strip(photos, step === 'crop' ? remove : undefined));
    const button = h('button', { type: 'button', class: 'primary' }, labels.select);
    button.addEventListener('click', () => {
      photos = samples();
      show('crop');
    });
    const input = fileInput(choose, { accept: 'image/avif,image/jpeg,image/png,image/heic,image/heif,video/mp4,video/quicktime' });
    const part = h('div', { class: 'photo' }, button, h('form', { enctype: 'multipart/form-data', method: 'POST' }, input));
    takesDrops(part, choose);
    return part;
  };

  layer.replaceChildren(textButton('×', close, { class: 'away', 'aria-label': labels.close }), dialog);
  layer.hidden = false;
  show(first);
}

export { layer };
