import type { Network } from './network';

const SLATE = '[role="textbox"][data-slate-editor="true"]';

/**
 * Discord. Editor and class stems from several public projects; class names end in a hash of the build. Enter sends and there is
 * no button unless the writer asks for one. The editor takes in what `beforeinput` tells it and nothing else, so fixes are only
 * offered to be copied. Guesses: the edited message, the bio, and the names of the buttons.
 */
export const discord: Network = {
  id: 'discord',
  name: 'Discord',
  matches: ['https://discord.com/*', 'https://ptb.discord.com/*', 'https://canary.discord.com/*'],
  seen: '2026-02',
  basis: 'several',
  composers: [
    {
      surface: 'bio',
      editable: `[class*="bioTextArea_"] ${SLATE}`,
      root: '[class*="contentRegion_"], [role="dialog"]',
      submit: {
        labels: ['Save Changes', 'Guardar cambios', 'Enregistrer les modifications', 'Änderungen speichern', 'Salvar alterações'],
      },
      keys: [],
    },
    {
      // A message that is written anew, in its place in the list.
      surface: 'message',
      editable: `li[id^="chat-messages-"] ${SLATE}`,
      root: 'li[id^="chat-messages-"]',
      submit: { labels: ['save', 'guardar', 'enregistrer', 'speichern', 'salvar'] },
      keys: ['enter'],
    },
    {
      surface: 'message',
      editable: `[class*="channelTextArea_"] ${SLATE}`,
      not: '[class*="bioTextArea_"] *',
      root: 'form, [class*="channelTextArea_"]',
      submit: { labels: ['Send Message', 'Enviar mensaje', 'Envoyer un message', 'Nachricht senden', 'Enviar mensagem'] },
      keys: ['enter'],
      answered: '[class*="replying_"] [id^="message-content-"]',
    },
  ],
  ignore: '[role="combobox"], [role="search"] *',
  account: [{ css: 'section[class*="panels_"] [class*="nameTag_"] [class*="hovered_"]' }],
};
