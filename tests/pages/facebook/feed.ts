import { agency, viewer } from '../account';
import { h } from '../dom';
import { comment, commentBox } from './comments';
import { callName, label } from './labels';
import { postTrigger } from './post-dialog';

function story(name: string, initials: string, text: string, ...comments: HTMLElement[]): HTMLElement {
  return h(
    'div',
    { class: 'card', role: 'article' },
    h('div', { class: 'author' }, h('div', { class: 'avatar' }, initials), h('b', {}, name)),
    h('div', { class: 'text', dir: 'auto', 'data-ad-rendering-role': 'story_message', 'data-ad-preview': 'message' }, text),
    ...comments,
  );
}

/** The home page: what one is asked to write, and two posts with comments. */
export const feed = (): HTMLElement[] => [
  postTrigger('post', label('createAPost'), label('mind', callName)),
  story(
    agency.name,
    agency.initials,
    'The parade starts at 10 a.m. on Saturday. Main Street stays closed until 2 p.m.',
    comment('River Bend Bakery', 'We will have cinnamon rolls out from nine.'),
    commentBox('comment', label('writeComment'), true),
  ),
  story(
    'Riverton Public Library',
    'RL',
    'Story hour is back this Thursday at 4. Bring your favourite picture book.',
    commentBox('comment-as', label('commentAs', viewer.name), false),
  ),
];

/** A group: the same dialog under another name. */
export const group = (): HTMLElement[] => [
  h('div', { class: 'card' }, h('h1', {}, 'Neighbours of Riverton'), 'Private group'),
  postTrigger('group-post', label('writeSomething'), label('createPublicPost')),
  story('Dana Cole', 'DC', 'Has anybody seen a grey cat with a red collar?'),
];
