import { buttonNamed, type PracticeSite } from '../site';

export const site: PracticeSite = {
  hosts: ['nextdoor.com', 'www.nextdoor.com'],
  composers: [
    {
      name: 'generic, a form with a textarea',
      network: 'generic',
      url: 'https://nextdoor.com/',
      editor: '#message textarea',
      surface: 'message',
      submit: ['#message button'],
      keys: [],
    },
    {
      name: 'generic, an editable in a card',
      network: 'generic',
      url: 'https://nextdoor.com/',
      editor: '#card .editable',
      surface: 'card',
      submit: ['#card button'],
      keys: ['Control+Enter'],
    },
    {
      name: 'generic, plain text with a button that is a div',
      network: 'generic',
      url: 'https://nextdoor.com/',
      editor: '#plain .editable',
      surface: 'plain',
      submit: [`#plain ${buttonNamed('Publicar')}`],
      keys: [],
    },
  ],
};
