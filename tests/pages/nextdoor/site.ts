import type { PracticeSite } from '../site';

/** A guess from end to end: nobody has published what the site's composer looks like. */
export const site: PracticeSite = {
  hosts: ['nextdoor.com', 'www.nextdoor.com'],
  composers: [
    {
      name: 'Nextdoor, post',
      network: 'nextdoor',
      url: 'https://nextdoor.com/news_feed/',
      editor: '#post textarea',
      surface: 'post',
      submit: ['#post [type="submit"]'],
      keys: [],
    },
    {
      name: 'Nextdoor, comment',
      network: 'nextdoor',
      url: 'https://www.nextdoor.com/news_feed/',
      opener: 'article .actions button:nth-child(2)',
      editor: '.comment input',
      surface: 'comment 1',
      submit: ['.comment button'],
      keys: ['Enter'],
    },
  ],
};
