import { GENERIC, LONG, SENDS } from '../networks/generic';
import type { ComposerDescription, Network } from '../networks/network';
import { textOf } from './content';
import { BUTTON, controlsOf, isControl, stepOf } from './controls';
import { above, allIn, CLIMB, closestAround, focusedElement, parentOf } from './tree';

/** One composer in the page: what it is, its outer element and its editors in order. */
export interface Composer {
  network: Network;
  description: ComposerDescription;
  root: Element;
  editables: HTMLElement[];
}

// What can be an editor at all. By attributes: asking the browser what is editable would have it compute styles.
const FIELD = `${LONG}, input, [role="textbox"]`;

/** The composer that the innermost element of `path` writes in, if it is an editor of one. */
export function composerOf(path: readonly EventTarget[], network: Network): Composer | undefined {
  for (const target of path) {
    if (!(target instanceof HTMLElement && target.matches(FIELD))) continue;
    for (const description of descriptionsOf(network)) {
      if (!isEditor(target, description, network)) continue;
      const root = rootOf(target, description, network);
      if (root) return composerIn(root, description, network);
    }
  }
  return undefined;
}

/** The composer around a field that is none of its editors but sends with the same keys: the description of a picture, a date. */
export function composerAround(path: readonly EventTarget[], network: Network): Composer | undefined {
  const elements = path.filter((target) => target instanceof HTMLElement);
  if (!elements[0]?.matches(FIELD)) return undefined;
  for (const description of descriptionsOf(network)) {
    if (description.root === 'nearest-with-submit') continue;
    const root = elements.find((element) => element.matches(description.root));
    const composer = root && composerIn(root, description, network);
    if (composer && composer.editables.length > 0) return composer;
  }
  return undefined;
}

/** The composer that has the focus, through shadow roots. */
export function focusedComposer(network: Network): Composer | undefined {
  const path: Element[] = [];
  for (let at = focusedElement() ?? undefined; at; at = parentOf(at)) path.push(at);
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

/**
 * What a click or key on the innermost element of `path` presses. A composer that is the whole page is around every other one:
 * while it is empty it gives way to the one that something is written in.
 */
export function pressOf(path: readonly EventTarget[], network: Network): Press | undefined {
  // Pictures too: some sites send with one that is in no button.
  const elements = path.filter((target): target is HTMLElement => target instanceof Element);
  let empty: Press | undefined;
  for (const description of descriptionsOf(network)) {
    const control = pressedIn(elements, description);
    const step = control && stepOf(control, description);
    if (!step) continue;
    const root = rootOfControl(elements, control, description, network);
    const composer = root && composerIn(root, description, network);
    if (composer && isMeant(composer)) {
      const press = { control, step, description, composer };
      if (root !== document.body || hasText(composer)) return press;
      empty ??= press;
    } else if (description.next && root) return empty ?? { control, step, description };
  }
  return empty;
}

/** The composer with its editors as they are now, looked for in all of its root: what is sent must be whole. */
export function refreshed(composer: Composer): Composer {
  const { root, description, network } = composer;
  return { ...composer, editables: root.isConnected ? editorsIn(root, description, network) : [] };
}

/**
 * The same for what is shown while one writes, looked for only when the site has re-created an editor, e.g. after an
 * upload: a root may be most of the page, and an editor that is added is written in before it matters.
 */
export const present = (composer: Composer): Composer =>
  composer.editables.length > 0 && composer.editables.every((editor) => editor.isConnected) ? composer : refreshed(composer);

/** The composer that a form belongs to. */
export function composerOfForm(form: Element, network: Network): Composer | undefined {
  // What it holds comes before what it stands in.
  for (const editorOf of [heldEditor, ownerEditor]) {
    for (const description of descriptionsOf(network)) {
      const editor = editorOf(form, description, network);
      const root = editor && rootOf(editor, description, network);
      const composer = root && composerIn(root, description, network);
      if (composer && isMeant(composer)) return composer;
    }
  }
  return undefined;
}

/** The site's own control that sends this composer's post, or leads there, if it can be seen. */
export function submitControlOf({ description, root }: Composer): HTMLElement | undefined {
  // A ghost of a button may have a box without a size.
  return controlsIn(root, description).find((control) => stepOf(control, description) && control.getBoundingClientRect().width > 0);
}

/** Whether the generic description stands in for the site's own, which may yet find its place. */
export const isStandIn = ({ description, network }: Composer): boolean => description === GENERIC && !network.composers.includes(GENERIC);

/** Sites keep empty editors beside a button that only opens a composer; their own adapters know them, a stand-in does not. */
const isMeant = (composer: Composer): boolean => (composer.editables.length > 0 && !isStandIn(composer)) || hasText(composer);

const hasText = ({ editables }: Composer): boolean => editables.some((editor) => textOf(editor).trim());

/** The network's own composers at this address, and the generic one for those that its selectors miss. */
function descriptionsOf(network: Network): readonly ComposerDescription[] {
  return network.composers.includes(GENERIC) ? network.composers : [...ownOf(network), GENERIC];
}

const ownOf = ({ composers }: Network): readonly ComposerDescription[] =>
  composers.filter(({ path }) => !path || new RegExp(path).test(location.pathname));

const composerIn = (root: Element, description: ComposerDescription, network: Network): Composer => ({
  network,
  description,
  root,
  editables: editorsIn(root, description, network),
});

function isEditor(element: Element, description: ComposerDescription, network: Network): element is HTMLElement {
  if (!element.matches(description.editable) || (description.not && element.matches(description.not))) return false;
  if (description !== GENERIC || network.composers.includes(GENERIC)) return true;
  // Where the site's own adapter finds a composer, or knows that there is none, the generic one does not guess.
  if (network.ignore && element.matches(network.ignore)) return false;
  return !ownOf(network).some((own) => isEditor(element, own, network) && rootOf(element, own, network));
}

/** The editors inside `root`, in document order, without those of a composer nested in it. */
function editorsIn(root: Element, description: ComposerDescription, network: Network): HTMLElement[] {
  const isNearest = description.root === 'nearest-with-submit';
  return allEditorsIn(root, description, network).filter((editor) =>
    isNearest ? rootOf(editor, description, network) === root : root.matches('form') || closestAround(editor, description.root) === root,
  );
}

function allEditorsIn(root: Element, description: ComposerDescription, network: Network): HTMLElement[] {
  const { editable, shadow } = description;
  return allIn(root, editable, shadow).filter(
    (editor) => isEditor(editor, description, network) && !editor.parentElement?.closest(editable),
  );
}

/** The element around an editor and its controls: its form, else the closest one with a control that is nearer to no other editor. */
function rootOf(editor: Element, description: ComposerDescription, network: Network): Element | undefined {
  if (description.root !== 'nearest-with-submit') return closestAround(editor, description.root);
  const submitsIn = (element: Element) => controlsIn(element, description).filter((control) => isControl(control, description.submit));
  const isFree = (control: Element, root: Element) => allEditorsIn(branchOf(control, root), description, network).length === 0;
  const form = closestAround(editor, 'form');
  if (form && submitsIn(form).length > 0) return form;
  // A form that something else sends: settings, a search.
  if (form?.querySelector(SENDS)) return undefined;
  for (const element of above(editor)) if (submitsIn(element).some((control) => isFree(control, element))) return element;
  return undefined;
}

/** What stands right below `root` and holds `element`, or is it. */
function branchOf(element: Element, root: Element): Element {
  let branch = element;
  for (let at = parentOf(element); at && at !== root; at = parentOf(at)) branch = at;
  return branch;
}

/** The control of `description` that was pressed: its own selector anywhere near, or the button by its name. */
function pressedIn(elements: readonly HTMLElement[], description: ComposerDescription): HTMLElement | undefined {
  const button = elements.find((element) => element.matches(BUTTON));
  if (button && stepOf(button, description)) return button;
  return elements.slice(0, CLIMB).find((element) => stepOf(element, description));
}

function rootOfControl(
  elements: readonly HTMLElement[],
  control: HTMLElement,
  description: ComposerDescription,
  network: Network,
): Element | undefined {
  const around = elements.slice(elements.indexOf(control) + 1);
  if (description.root !== 'nearest-with-submit') return around.find((element) => element.matches(description.root as string));
  for (const element of around.slice(0, CLIMB)) {
    const editors = element === document.body ? [] : allEditorsIn(element, description, network);
    const roots = editors.map((editor) => rootOf(editor, description, network));
    if (editors.length > 0) return roots.find((root) => root && around.includes(root as HTMLElement));
  }
  return undefined;
}

const heldEditor = (form: Element, description: ComposerDescription, network: Network): HTMLElement | undefined =>
  allEditorsIn(form, description, network)[0];

/** For a form that does not hold its editor: the editor whose root holds the form. */
function ownerEditor(form: Element, description: ComposerDescription, network: Network): HTMLElement | undefined {
  const root = description.root === 'nearest-with-submit' ? undefined : closestAround(form, description.root);
  return root && editorsIn(root, description, network)[0];
}

const controlsIn = (root: ParentNode, description: ComposerDescription): HTMLElement[] =>
  allIn(root, controlsOf(description), description.shadow);
