import { beforeAll, describe, expect, it, vi } from 'vitest';
import { isControl } from '../../../lib/composer/controls';
import { GENERIC } from '../../../lib/networks/generic';

/** Stands in for a button of that name; in a form around something long, or anywhere. */
const button = (name: string, inForm: boolean): Element =>
  ({
    matches: (css: string) => (css === GENERIC.submit.css ? inForm : css.startsWith('button')),
    getAttribute: (attribute: string) => (attribute === 'aria-label' ? name : null),
    querySelector: () => null,
    textContent: '',
  }) as unknown as Element;

describe('on a page nobody has described', () => {
  beforeAll(() => {
    vi.stubGlobal('HTMLInputElement', class {});
    return () => vi.unstubAllGlobals();
  });
  it.each(['Post', 'post now', 'Publicar', 'Répondre', 'Jetzt posten', 'Agendar', '投稿する', 'I-post'])('"%s" sends', (name) => {
    expect(isControl(button(name, false), GENERIC.submit)).toBe(true);
  });
  it.each(['Post settings', 'Share location', 'Reply to all', 'Save', ''])('"%s" does not', (name) => {
    expect(isControl(button(name, false), GENERIC.submit)).toBe(false);
  });
  it.each(['Kirja pilveen', '', 'Post', 'Unsaved draft'])('in a form "%s" sends', (name) => {
    expect(isControl(button(name, true), GENERIC.submit)).toBe(true);
  });
  it.each(['Save changes', 'Einstellungen speichern', 'S’inscrire', 'Iniciar sesión', 'Search', 'Suchen'])(
    'in a form "%s" is for something else',
    (name) => expect(isControl(button(name, true), GENERIC.submit)).toBe(false),
  );
});
