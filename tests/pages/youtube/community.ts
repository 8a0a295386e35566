import { custom } from '../custom';
import { h } from '../dom';
import { note, register } from '../practice';
import { commentbox } from './commentbox';

const hasPoll = new URLSearchParams(location.search).has('poll');

/** Two answers of a poll, in the components that replaced the old ones. */
function pollAnswers(): { element: HTMLElement; texts(): string[] } {
  const answers = ['answer-1', 'answer-2'].map((surface, i) => {
    const answer = h('textarea', { rows: 1, placeholder: `Answer ${i + 1}` });
    register(surface, {
      read: () => answer.value,
      write(text) {
        answer.value = text;
        answer.dispatchEvent(new Event('restored', { bubbles: true }));
      },
    });
    return answer;
  });
  const rows = answers.map((answer) => h('div', { class: 'ytPostsCreationOptionViewModelTextFieldContainer' }, answer));
  const element = h('div', { class: 'ytPostsCreationOptionsEditorViewModelHost' }, ...rows);
  return { element, texts: () => answers.map(({ value }) => value) };
}

/** The posts of the own channel. Before the real Post button stands a twin of size zero that does nothing. */
export function communityPage(): HTMLElement {
  const ghost = h('button', { type: 'button', 'aria-label': 'Post' });
  ghost.addEventListener('click', (event) => note(event, 'ghost'));
  const twin = h('span', { id: 'submit-button', class: 'ghost' }, ghost);
  const placeholder = h('div', { id: 'commentbox-placeholder', role: 'button', tabindex: 0 }, 'Visibility: Public. What is on your mind?');
  const close = () => {
    placeholder.hidden = false;
    box.hidden = true;
  };
  const box = commentbox('post', {
    label: 'What is on your mind?',
    send: 'Post',
    ...(hasPoll && { more: pollAnswers() }),
    sent: close,
  });
  close();
  placeholder.addEventListener('click', () => {
    placeholder.hidden = true;
    box.hidden = false;
  });
  const dialog = custom('ytd-backstage-post-dialog-renderer', {}, twin, placeholder, box);
  return custom('ytd-backstage-items', {}, h('h1', {}, 'Posts'), dialog);
}
