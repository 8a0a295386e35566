import { viewer } from '../account';

/** The third generation has no test id on its button, only words; `?lang=de` switches to German. */
const english = {
  startPost: 'Start a post',
  createPost: 'Create post modal',
  toAnyone: 'Post to Anyone',
  talkAbout: 'What do you want to talk about?',
  textEditor: 'Text editor for creating content',
  commentEditor: 'Text editor for creating comment',
  addComment: 'Add a comment…',
  comment: 'Comment',
  addMedia: 'Add media',
  scheduled: 'Scheduled',
  dismiss: 'Dismiss',
  post: 'Post',
  schedule: 'Schedule',
  next: 'Next',
  publish: 'Publish',
  send: 'Send',
  save: 'Save',
};

const german: typeof english = {
  startPost: 'Beitrag beginnen',
  createPost: 'Modalfenster „Beitrag erstellen“',
  toAnyone: 'Auf Alle posten',
  talkAbout: 'Worüber möchten Sie sprechen?',
  textEditor: 'Texteditor zum Erstellen von Content',
  commentEditor: 'Texteditor zum Erstellen von Kommentaren',
  addComment: 'Kommentar hinzufügen …',
  comment: 'Kommentieren',
  addMedia: 'Mediendatei hinzufügen',
  scheduled: 'Geplant',
  dismiss: 'Schließen',
  post: 'Posten',
  schedule: 'Planen',
  next: 'Weiter',
  publish: 'Veröffentlichen',
  send: 'Senden',
  save: 'Speichern',
};

const query = new URLSearchParams(location.search);

export const language = query.get('lang') === 'de' ? 'de' : 'en';
export const labels = language === 'de' ? german : english;
/** Which of the three share boxes this account gets. */
export const generation = Number(query.get('generation') ?? 3);
/** "Press Enter to send" is a setting of the messages. */
export const enterSends = query.get('enter') === '1';
/** The last part of the address of the viewer's profile. */
export const slug = viewer.handle.toLowerCase();
