import { describe, expect, it } from 'vitest';
import { pressesControl, sends } from '../../../lib/composer/keys';
import type { SendKey } from '../../../lib/networks/network';

type Stroke = Partial<KeyboardEvent>;

/** Stands in for a keyboard event: Enter, nothing held, unless told otherwise. */
const stroke = (more: Stroke = {}): KeyboardEvent =>
  ({
    key: 'Enter',
    code: 'Enter',
    keyCode: 13,
    isComposing: false,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    ...more,
  }) as KeyboardEvent;

/** Stands in for an editor or a control: its attributes, and the one selector that it fits. */
const element = (attributes: Record<string, string> = {}, tag = 'div'): Element =>
  ({
    hasAttribute: (name: string) => name in attributes,
    getAttribute: (name: string) => attributes[name] ?? null,
    matches: (css: string) => css.split(', ').includes(tag),
  }) as unknown as Element;

const does = (more: Stroke, ...keys: SendKey[]): boolean => sends(stroke(more), keys, element());

const CTRL = { ctrlKey: true };
const CMD = { metaKey: true };
const ALT = { altKey: true };
const SHIFT = { shiftKey: true };

describe('each send key is told from every other', () => {
  it.each<[string, Stroke, boolean, boolean, boolean]>([
    // stroke, and whether it sends where plain Enter, Ctrl+Enter, Alt+Enter is the send key
    ['Enter', {}, true, false, false],
    ['Ctrl+Enter', CTRL, true, true, false],
    ['Cmd+Enter', CMD, true, true, false],
    ['Alt+Enter', ALT, true, false, true],
    ['Shift+Enter, a new line everywhere', SHIFT, false, false, false],
    ['Ctrl+Shift+Enter', { ...CTRL, ...SHIFT }, false, true, false],
    ['Alt+Shift+Enter', { ...ALT, ...SHIFT }, false, false, true],
  ])('%s', (_, keys, atEnter, atMod, atAlt) => {
    expect([does(keys, 'enter'), does(keys, 'mod+enter'), does(keys, 'alt+enter')]).toEqual([atEnter, atMod, atAlt]);
  });

  it('where there are two, both send, and plain Enter still makes a line', () => {
    const both = [CTRL, CMD, ALT, {}].map((keys) => does(keys, 'mod+enter', 'alt+enter'));
    expect(both).toEqual([true, true, true, false]);
  });

  it('where there is none, nothing sends', () => {
    expect([{}, CTRL, CMD, ALT].some((keys) => does(keys))).toBe(false);
  });
});

describe('Enter is', () => {
  it.each<[string, Stroke]>([
    ['the one on the number pad', { key: 'Unidentified', code: 'NumpadEnter' }],
    ['one that a screen keyboard gives no place', { code: '' }],
    ['one on another place of the keyboard', { key: 'Unidentified', code: 'Enter' }],
  ])('%s', (_, more) => expect(does(more, 'enter')).toBe(true));

  it.each<[string, Stroke]>([
    ['a letter', { key: 'e', code: 'KeyE', keyCode: 69 }],
    ['a space', { key: ' ', code: 'Space', keyCode: 32 }],
  ])('not %s', (_, more) => {
    expect(does(more, 'enter')).toBe(false);
    expect(does({ ...more, ...CTRL }, 'mod+enter')).toBe(false);
  });
});

describe('an Enter that confirms a word of an input method never sends', () => {
  it.each<[string, Stroke]>([
    ['while it composes', { isComposing: true }],
    ['at its end, where only the key code tells', { keyCode: 229 }],
  ])('%s', (_, more) => {
    expect(does(more, 'enter')).toBe(false);
    expect(does({ ...more, ...CTRL }, 'mod+enter')).toBe(false);
    expect(pressesControl(stroke(more), element())).toBe(false);
  });
});

describe('while a list of mentions is open', () => {
  const lists = [{ 'aria-activedescendant': 'mention-1' }, { 'aria-expanded': 'true' }];

  it.each(lists)('Enter chooses from it: %o', (attributes) => {
    expect(sends(stroke(), ['enter'], element(attributes))).toBe(false);
  });
  it.each(lists)('Ctrl+Enter still sends: %o', (attributes) => {
    expect(sends(stroke(CTRL), ['mod+enter'], element(attributes))).toBe(true);
    expect(sends(stroke(CTRL), ['enter'], element(attributes))).toBe(true);
  });
  it('and when it is closed again, Enter sends', () => {
    expect(sends(stroke(), ['enter'], element({ 'aria-expanded': 'false' }))).toBe(true);
  });
});

describe('a key on a control', () => {
  const space = { key: ' ', code: 'Space', keyCode: 32 };
  const tab = { key: 'Tab', code: 'Tab', keyCode: 9 };

  it('presses what is a button by role only: Enter and Space, nothing else', () => {
    expect([{}, space, tab].map((more) => pressesControl(stroke(more), element()))).toEqual([true, true, false]);
  });

  it.each(['button', 'input', 'a[href]'])('is left to the click that follows on a native %s', (tag) => {
    expect([{}, space].some((more) => pressesControl(stroke(more), element({}, tag)))).toBe(false);
  });
});
