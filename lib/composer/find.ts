import type { ComposerDescription, Control, Network } from '../networks/network';

/** One composer in the page: what it is, its outer element and its editors in order. */
export interface Composer {
  network: Network;
  description: ComposerDescription;
  root: Element;
  editables: HTMLElement[];
}

// A control is at most so many elements above the editor; deeper nesting belongs to the page, not to the composer.
const CLIMB = 12;
const BUTTON = 'button, [role="button"], input[type="submit"]';
// biome-ignore lint/suspicious/noMisleadingCharacterClass: single invisible characters, listed one by one.
const INVISIBLE = /[\u200b\u200c\u200d\ufeff]/g;

/** The composer that the innermost element of `path` writes in, if it is an editor of one. */
export function composerOf(path: readonly EventTarget[], network: Network): Composer | undefined {
  for (const target of path) {
    if (!(target instanceof HTMLElement)) continue;
    for (const description of network.composers) {
      if (!isEditor(target, description)) continue;
      const root = rootOf(target, description);
      if (root) return { network, description, root, editables: editorsIn(root, description) };
    }
  }
  return undefined;
}

/** The composer that has the focus, through open shadow roots. */
export function focusedComposer(network: Network): Composer | undefined {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  const path: Element[] = [];
  for (let at = active; at; at = at.parentElement) path.push(at);
  return composerOf(path, network);
}

/** Whether `target` takes longer text, whatever it is for. */
export const isWriting = (target: EventTarget | undefined): boolean =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);

/** A press on one of the network's controls: which one, and the composer it belongs to, if its text is in the page. */
export interface Press {
  control: HTMLElement;
  step: 'submit' | 'next';
  description: ComposerDescription;
  composer?: Composer;
}

/** What a click or key on the innermost element of `path` presses. */
export function pressOf(path: readonly EventTarget[], network: Network): Press | undefined {
  const button = path.find((target): target is HTMLElement => target instanceof HTMLElement && target.matches(BUTTON));
  if (!button) return undefined;
  for (const description of network.composers) {
    const step = stepOf(button, description);
    if (!step) continue;
    const root = description.root === 'nearest-with-submit' ? nearestWithEditor(button, description) : button.closest(description.root);
    const editables = root ? editorsIn(root, description) : [];
    if (root && editables.length > 0) return { control: button, step, description, composer: { network, description, root, editables } };
    if (description.next && root) return { control: button, step, description };
  }
  return undefined;
}

/** The composer with its editors as they are now: sites re-create them, e.g. after an upload. */
export function refreshed(composer: Composer): Composer {
  return { ...composer, editables: composer.root.isConnected ? editorsIn(composer.root, composer.description) : [] };
}

/** The composer that a form belongs to. */
export function composerOfForm(form: Element, network: Network): Composer | undefined {
  for (const description of network.composers) {
    const editor = editorsIn(form, description)[0] ?? ownerEditor(form, description);
    const root = editor && rootOf(editor, description);
    if (root) return { network, description, root, editables: editorsIn(root, description) };
  }
  return undefined;
}

/** The site's own control that sends this composer's post, or leads there, if it can be seen. */
export function submitControlOf(composer: Composer): HTMLElement | undefined {
  const { description, root } = composer;
  return buttonsIn(root).find((button) => stepOf(button, description) && button.getClientRects().length > 0);
}

/** Everything the composer would send as one string; tells whether two drafts are the same. */
export function contentOf(composer: Composer): string {
  return JSON.stringify(composer.editables.map((editor) => ('value' in editor ? editor.value : editor.textContent)));
}

function isEditor(element: Element, description: ComposerDescription): element is HTMLElement {
  return element.matches(description.editable) && !(description.not && element.matches(description.not));
}

/** The editors inside `root`, in document order, without those of a composer nested in it. */
function editorsIn(root: ParentNode, description: ComposerDescription): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(description.editable)].filter(
    (editor) =>
      isEditor(editor, description) &&
      !editor.parentElement?.closest(description.editable) &&
      (description.root === 'nearest-with-submit' ||
        !(root instanceof Element) ||
        editor.closest(description.root) === root ||
        root.matches('form')),
  );
}

function rootOf(editor: Element, description: ComposerDescription): Element | undefined {
  if (description.root !== 'nearest-with-submit') return editor.closest(description.root) ?? undefined;
  let at = editor.parentElement;
  for (let i = 0; at && at !== document.body && i < CLIMB; i++, at = at.parentElement) {
    if (buttonsIn(at).some((button) => isControl(button, description.submit))) return at;
  }
  return undefined;
}

function nearestWithEditor(button: Element, description: ComposerDescription): Element | undefined {
  let at = button.parentElement;
  for (let i = 0; at && at !== document.body && i < CLIMB; i++, at = at.parentElement) {
    if (editorsIn(at, description).length > 0) return at;
  }
  return undefined;
}

/** For a form that does not hold its editor: the editor whose root holds the form. */
function ownerEditor(form: Element, description: ComposerDescription): HTMLElement | undefined {
  const root = description.root === 'nearest-with-submit' ? undefined : form.closest(description.root);
  return root ? editorsIn(root, description)[0] : undefined;
}

const buttonsIn = (root: ParentNode): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(BUTTON)];

/** What a control is called, as the user sees or hears it. */
export function nameOf(button: Element): string {
  const name = button.getAttribute('aria-label') ?? (button instanceof HTMLInputElement ? button.value : button.textContent);
  return (name ?? '').replace(INVISIBLE, '').trim();
}

function stepOf(button: Element, { submit, next }: ComposerDescription): Press['step'] | undefined {
  if (isControl(button, submit)) return 'submit';
  return next && isControl(button, next) ? 'next' : undefined;
}

function isControl(button: Element, control: Control): boolean {
  if (control.css && button.matches(control.css)) return true;
  if (!control.labels) return false;
  const name = nameOf(button).toLowerCase();
  return control.labels.some((label) => label.toLowerCase() === name);
}
