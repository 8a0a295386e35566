import { buttonNamed, type PracticeComposer, type PracticeSite } from '../site';

type Rest = Omit<PracticeComposer, 'name' | 'network' | 'url' | 'editor' | 'surface' | 'submit' | 'keys'>;

/** `id` is that of the card, and the surface's name. */
const composer = (
  name: string,
  id: string,
  editor: string,
  submit: string,
  keys: string[] = [],
  path = '/',
  rest: Rest = {},
): PracticeComposer => ({
  name: `generic, ${name}`,
  network: 'generic',
  url: `https://generic.nextdoor.com${path}`,
  editor: `#${id} ${editor}`,
  surface: id,
  submit: [`#${id} ${submit}`],
  keys,
  ...rest,
});

/**
 * A site that no adapter describes has no address in the manifest, and a test cannot grant one by itself. So the page
 * answers at an invented subdomain of the one site with subdomains whose adapter knows nothing and leans on the generic
 * description. A field or button in a shadow root is named by its host, which a press in its middle reaches as well.
 */
export const site: PracticeSite = {
  hosts: ['generic.nextdoor.com'],
  composers: [
    composer('a form with a textarea', 'message', 'textarea', 'button', [], '/', { pictures: { input: '#message input[type="file"]' } }),
    composer('an editable in a card', 'card', '.editable', '.primary', ['Control+Enter'], '/', {
      pictures: {
        input: '#card input[type="file"]',
        paste: true,
        drop: '#card h2',
        remove: ['#card figure button'],
        preview: '#card figure img',
      },
    }),
    composer('plain text with a button that is a div', 'plain', '.editable', buttonNamed('Publicar')),
    composer('an editable that is a combobox', 'combobox', '.editable', 'button'),
    composer('a button that is an icon', 'icon', '.editable', 'button'),
    composer('one line', 'line', 'input', 'button', ['Enter']),
    composer('a form that Enter sends', 'enter', 'textarea', 'button', ['Enter']),
    composer('a button outside the form', 'outside', 'textarea', 'button'),
    composer('a native dialog', 'dialog', '.editable', '.row button:last-child', [], '/', { opener: '#open-dialog' }),
    composer('shadow roots', 'open', 'neighbour-field', 'neighbour-button', [], '/shadow'),
    composer('closed shadow roots', 'closed', 'neighbour-field', 'neighbour-button', [], '/shadow'),
  ],
};
