import type { Network } from './network';

const CAPTION = '[contenteditable="true"][role="combobox"]';
const POST_TO = ['Post to', 'Publicar en', 'Publier sur', 'Publier dans', 'Posten in', 'Posten auf', 'Publicar em'];

const among = (place: string): string => `:is(${POST_TO.map((label) => `[role="${place}"][aria-label^="${label}"]`).join(', ')})`;

/**
 * Meta Business Suite. The editor's role and the labels from several public projects, 2026-09: names carry invisible spaces, and a
 * dialog to schedule follows the button of that name. One draft goes to the Page and its Instagram account at once; how "Post to"
 * names several is a guess, as are all labels but the English ones. Two captions, one a site, are one draft.
 */
export const businessSuite: Network = {
  id: 'business-suite',
  name: 'Meta Business Suite',
  matches: ['https://business.facebook.com/*'],
  seen: '2026-09',
  basis: 'several',
  takesFixes: true,
  composers: [
    {
      surface: 'post',
      editable: CAPTION,
      root: '[role="dialog"], [role="main"], body',
      submit: {
        labels: [
          ...['Publish', 'Schedule', 'Share', 'Share now', 'Save', 'Update'],
          ...['Publicar', 'Programar', 'Compartir', 'Guardar', 'Actualizar'],
          ...['Publier', 'Programmer', 'Planifier', 'Partager', 'Enregistrer'],
          ...['Veröffentlichen', 'Posten', 'Planen', 'Teilen', 'Speichern', 'Aktualisieren'],
          ...['Agendar', 'Compartilhar', 'Salvar', 'Atualizar'],
        ],
      },
      next: { labels: ['Next', 'Siguiente', 'Suivant', 'Weiter', 'Avançar'] },
      keys: [],
      account: [
        { css: `${among('listbox')} [role="option"][aria-selected="true"]`, every: true },
        { css: `${among('combobox')} :has(> :is(img[alt], [role="img"]))`, every: true },
        { css: among('combobox'), attribute: 'aria-label', pattern: `^(?:${POST_TO.join('|')}) (.+)$` },
        { pattern: '[?&]asset_id=(\\d+)' },
      ],
    },
  ],
  ignore: '[role="search"] *, input[type="search"], [role="spinbutton"]',
  account: [],
  accountsOf: ['facebook', 'instagram'],
};
