import type { PracticePictures, PracticeSite } from '../site';

const DIALOG = '[role="dialog"]';
const BACK = `${DIALOG} .top > :first-child`;

/** Pictures come first: nothing can be written before there is one. They are taken out two steps before the words. */
const pictures: PracticePictures = {
  input: `${DIALOG} input[type="file"]`,
  drop: `${DIALOG} .photo`,
  remove: [BACK, BACK, `${DIALOG} .chosen .remove`],
  preview: `${DIALOG} .chosen img`,
  first: { url: 'https://www.instagram.com/', opener: '.create', next: [`${DIALOG} .next`, `${DIALOG} .next`] },
};

export const site: PracticeSite = {
  hosts: ['www.instagram.com'],
  composers: [
    {
      name: 'Instagram, post',
      network: 'instagram',
      url: 'https://www.instagram.com/?step=caption',
      editor: '[role="dialog"] [role="textbox"]',
      surface: 'caption',
      submit: ['[role="dialog"] .share'],
      keys: [],
      knowsAccount: true,
      pictures,
    },
    {
      name: 'Instagram, post in German with its alternative texts open',
      network: 'instagram',
      url: 'https://www.instagram.com/?step=caption&lang=de&alt=open',
      editor: '[role="dialog"] [role="textbox"]',
      surface: 'caption',
      submit: ['[role="dialog"] .share'],
      keys: [],
      knowsAccount: true,
    },
    {
      name: 'Instagram, comment',
      network: 'instagram',
      url: 'https://www.instagram.com/p/Cr1v3rt0n/',
      editor: 'form textarea',
      surface: 'comment',
      submit: ['form .post'],
      keys: ['Enter'],
      knowsAccount: true,
    },
    {
      name: 'Instagram, direct message',
      network: 'instagram',
      url: 'https://www.instagram.com/direct/t/17/',
      editor: 'main [role="textbox"]',
      surface: 'message',
      submit: ['main .send'],
      keys: ['Enter'],
      knowsAccount: true,
    },
    {
      name: 'Instagram, bio',
      network: 'instagram',
      url: 'https://www.instagram.com/accounts/edit/',
      editor: '#pepBio',
      surface: 'bio',
      submit: ['form .submit'],
      keys: [],
      knowsAccount: true,
    },
  ],
};
