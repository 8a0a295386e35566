import { buttonNamed, type PracticeComposer, type PracticeSite } from '../site';

const home = 'https://www.facebook.com/';
const dialog = '[role="dialog"]';
/** A comment box on the home page, where another one says "Comment as". */
const box = (surface: string) => ({
  network: 'facebook',
  editor: `#${surface}-box [role="textbox"]`,
  surface,
  submit: [`#${surface}-box .send`],
  keys: ['Enter'],
  knowsAccount: true,
});
const post: Omit<PracticeComposer, 'name' | 'url'> = {
  network: 'facebook',
  opener: '[role="region"] [role="button"]',
  editor: `${dialog} [role="textbox"]`,
  surface: 'post',
  submit: [`${dialog} ${buttonNamed('Post')}`],
  keys: [],
  knowsAccount: true,
  pictures: {
    input: `${dialog} .add-to-post input:last-of-type`,
    paste: true,
    drop: `${dialog} .add-to-post`,
    remove: [`${dialog} .media [role="button"]`],
    preview: `${dialog} .media img`,
    uploaded: `${dialog} .media img[src^="https:"]`,
  },
};
const message = {
  network: 'facebook',
  editor: '.thread-composer [role="textbox"]',
  submit: [`.thread-composer ${buttonNamed('Press Enter to send')}`],
  keys: ['Enter'],
};

export const site: PracticeSite = {
  hosts: ['www.facebook.com', 'm.facebook.com', 'web.facebook.com', 'www.messenger.com'],
  composers: [
    { name: 'Facebook, post', url: home, ...post },
    {
      name: 'Facebook, post in two steps',
      url: `${home}?steps=2`,
      ...post,
      submit: [`${dialog} ${buttonNamed('Next')}`, `${dialog} ${buttonNamed('Post')}`],
    },
    { name: 'Facebook, post in German', url: `${home}?lang=de`, ...post, submit: [`${dialog} ${buttonNamed('Posten')}`] },
    { name: 'Facebook, post in a group', url: `${home}groups/1/`, ...post, surface: 'group-post', knowsAccount: false },
    { name: 'Facebook, comment', url: home, ...box('comment') },
    { name: 'Facebook, comment that names its account', url: home, ...box('comment-as') },
    { name: 'Facebook, comment in French', url: `${home}?lang=fr`, ...box('comment') },
    { name: 'Facebook, reply to a comment', url: home, opener: `.comment ${buttonNamed('Reply')}`, ...box('reply') },
    {
      name: 'Facebook, chat over the feed',
      url: home,
      opener: '.contacts [role="button"]',
      ...message,
      surface: 'chat',
      knowsAccount: true,
    },
    { name: 'Facebook, Messenger', url: 'https://www.messenger.com/t/1000', ...message, surface: 'message' },
    {
      name: 'Facebook, text story',
      network: 'facebook',
      url: `${home}stories/create/`,
      opener: '.tile',
      editor: 'textarea',
      surface: 'story',
      submit: [buttonNamed('Share to story')],
      keys: [],
      isAlone: true,
    },
    {
      name: 'Facebook, bio',
      network: 'facebook',
      url: `${home}danacole`,
      opener: buttonNamed('Edit bio'),
      editor: 'textarea',
      surface: 'bio',
      submit: [buttonNamed('Save')],
      keys: [],
    },
  ],
};
