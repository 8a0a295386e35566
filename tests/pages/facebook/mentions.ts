import {
  $createTextNode,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_CRITICAL,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { h } from '../dom';

const people = ['Riverton Police Department', 'Riverton Public Library', 'River Bend Bakery', 'Dana Cole'];

/** What stands before the caret, if it looks like the start of a mention. */
function $query(): { text: string; from: number } | undefined {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return undefined;
  const node = selection.anchor.getNode();
  if (!$isTextNode(node) || !node.isSimpleText()) return undefined;
  const match = /(?:^|\s)@(\p{L}*)$/u.exec(node.getTextContent().slice(0, selection.anchor.offset));
  const text = match?.[1];
  return text === undefined ? undefined : { text, from: selection.anchor.offset - text.length - 1 };
}

/**
 * The list of names that opens after "@". While it is open the editable says so with aria-expanded
 * and aria-activedescendant, and Enter or Tab picks a name.
 */
export function addMentions(editor: LexicalEditor, editable: HTMLElement, id: string): HTMLElement {
  const list = h('ul', { class: 'mentions', role: 'listbox', id });
  list.hidden = true;
  let names: string[] = [];
  let active = 0;
  let dismissed = false;

  const show = (next: string[]) => {
    if (next.join() !== names.join()) active = 0;
    names = next;
    list.hidden = names.length === 0;
    list.replaceChildren(...names.map(option));
    if (list.hidden) {
      editable.removeAttribute('aria-activedescendant');
      editable.removeAttribute('aria-controls');
      editable.setAttribute('aria-expanded', 'false');
    } else {
      editable.setAttribute('aria-expanded', 'true');
      editable.setAttribute('aria-controls', id);
      editable.setAttribute('aria-activedescendant', `${id}-${active}`);
    }
  };

  const option = (name: string, index: number) => {
    const selected = String(index === active);
    const item = h('li', { role: 'option', id: `${id}-${index}`, 'aria-selected': selected }, name);
    item.addEventListener('mousedown', (event) => {
      event.preventDefault();
      pick(name);
    });
    return item;
  };

  const pick = (name: string) =>
    editor.update(() => {
      const query = $query();
      const selection = $getSelection();
      if (!query || !$isRangeSelection(selection)) return;
      const node = selection.anchor.getNode();
      if (!$isTextNode(node)) return;
      const parts = node.splitText(query.from, selection.anchor.offset);
      const typed = query.from === 0 ? parts[0] : parts[1];
      const mention = $createTextNode(name).setMode('segmented');
      typed?.replace(mention);
      const space = $createTextNode(' ');
      mention.insertAfter(space);
      space.select();
    });

  editor.registerUpdateListener(({ editorState }) => {
    const query = editorState.read($query);
    if (!query) dismissed = false;
    const start = query?.text.toLowerCase() ?? '';
    show(query && !dismissed ? people.filter((name) => name.toLowerCase().startsWith(start)) : []);
  });

  /** Acts on a key only while the list is open. */
  const onKey = (command: typeof KEY_ESCAPE_COMMAND, act: () => void) =>
    editor.registerCommand(
      command,
      (event) => {
        if (list.hidden || event?.isComposing) return false;
        event?.preventDefault();
        act();
        return true;
      },
      COMMAND_PRIORITY_CRITICAL,
    );
  const move = (by: number) => {
    active = (active + by + names.length) % names.length;
    show(names);
  };
  const pickActive = () => pick(names[active] ?? '');
  onKey(KEY_ARROW_DOWN_COMMAND, () => move(1));
  onKey(KEY_ARROW_UP_COMMAND, () => move(-1));
  onKey(KEY_ENTER_COMMAND as typeof KEY_ESCAPE_COMMAND, pickActive);
  onKey(KEY_TAB_COMMAND, pickActive);
  onKey(KEY_ESCAPE_COMMAND, () => {
    dismissed = true;
    show([]);
  });
  return list;
}
