import { buttonNamed, type PracticeComposer, type PracticeSite } from '../site';

const POST = {
  network: 'bluesky',
  editor: '[data-testid="composePostView"] .ProseMirror',
  surface: '0',
  submit: ['[data-testid="composerPublishBtn"]'],
  keys: ['Control+Enter'],
  knowsAccount: true,
  pictures: {
    input: { opener: '[data-testid="openMediaBtn"]' },
    paste: true,
    drop: '[data-testid="composePostView"]',
    remove: ['[data-testid="removePhotoButton"]'],
    preview: '[data-testid="selectedPhotoImage"]',
  },
} as const;

const message = (language: string, label: string): PracticeComposer => ({
  name: `Bluesky, message (${language})`,
  network: 'bluesky',
  url: `https://bsky.app/messages/library?lang=${language}`,
  editor: 'main textarea',
  surface: 'message',
  submit: [buttonNamed(label)],
  keys: ['Enter'],
  knowsAccount: true,
});

export const site: PracticeSite = {
  hosts: ['bsky.app'],
  composers: [
    { ...POST, name: 'Bluesky', url: 'https://bsky.app/', opener: 'button[aria-label="Compose new post"]' },
    { ...POST, name: 'Bluesky, reply', url: 'https://bsky.app/', opener: '[data-testid="replyBtn"]' },
    {
      name: 'Bluesky, bio',
      network: 'bluesky',
      url: 'https://bsky.app/profile/danacole.bsky.social',
      opener: '[data-testid="profileHeaderEditProfileButton"]',
      editor: '[data-testid="editProfileDescriptionInput"]',
      surface: 'bio',
      submit: ['[data-testid="editProfileSaveBtn"]'],
      keys: [],
      knowsAccount: true,
    },
    message('en', 'Send message'),
    message('es', 'Enviar mensaje'),
  ],
};
