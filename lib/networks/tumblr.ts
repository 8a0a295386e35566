import type { Network } from './network';

/**
 * Tumblr. Editor and tags from two public projects; every block is an editable of its own. The button is known by its English
 * names, those in other languages are guesses. Which blog posts is chosen in the composer, in a place that nobody names.
 */
export const tumblr: Network = {
  id: 'tumblr',
  name: 'Tumblr',
  matches: ['https://www.tumblr.com/*'],
  seen: '2026-08',
  basis: 'several',
  composers: [
    {
      surface: 'post',
      // The only text field beside the blocks is the one for tags; its label is localised.
      editable:
        '[data-testid="gutenberg-editor"] [contenteditable="true"], [role="dialog"]:has([data-testid="gutenberg-editor"]) textarea, textarea[aria-label="Tags editor"]',
      root: '[role="dialog"], #glass-container, main',
      submit: {
        css: '[data-testid="postFormPostButton"]',
        labels: [
          ...['Post', 'Post now', 'Publish', 'Queue', 'Schedule', 'Post privately', 'Reblog', 'Reblog now', 'Answer'],
          ...['Publicar', 'Publicar ahora', 'Añadir a la cola', 'Programar', 'Rebloguear', 'Responder'],
          ...['Publier', 'Publier maintenant', "Ajouter à la file d'attente", 'Planifier', 'Rebloguer', 'Répondre'],
          ...['Posten', 'Jetzt posten', 'Veröffentlichen', 'In die Warteschlange', 'Planen', 'Rebloggen', 'Antworten'],
          ...['Postar', 'Postar agora', 'Publicar agora', 'Adicionar à fila', 'Agendar', 'Reblogar'],
        ],
      },
      keys: [],
      also: '#selected-tags',
    },
  ],
  ignore: '[role="search"] *, input[type="search"]',
  account: [],
};
