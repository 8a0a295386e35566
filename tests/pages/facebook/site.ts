import { buttonNamed, type PracticeSite } from '../site';

export const site: PracticeSite = {
  hosts: ['www.facebook.com', 'm.facebook.com', 'web.facebook.com'],
  composers: [
    {
      name: 'Facebook, post',
      network: 'facebook',
      url: 'https://www.facebook.com/',
      opener: '[role="button"][aria-label^="What\'s on your mind"]',
      editor: '[role="dialog"] [role="textbox"]',
      surface: 'post',
      submit: [`[role="dialog"] ${buttonNamed('Post')}`],
      keys: [],
    },
    {
      name: 'Facebook, post in two steps',
      network: 'facebook',
      url: 'https://www.facebook.com/?steps=2',
      opener: '[role="button"][aria-label^="What\'s on your mind"]',
      editor: '[role="dialog"] [role="textbox"]',
      surface: 'post',
      submit: [`[role="dialog"] ${buttonNamed('Next')}`, `[role="dialog"] ${buttonNamed('Post')}`],
      keys: [],
    },
    {
      name: 'Facebook, comment',
      network: 'facebook',
      url: 'https://www.facebook.com/',
      editor: '[role="textbox"][aria-label^="Write a comment"]',
      surface: 'comment',
      submit: [`.comment-box:has([aria-label^="Write a comment"]) ${buttonNamed('Comment')}`],
      keys: ['Enter'],
    },
  ],
};
