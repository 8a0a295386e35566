const LANGUAGES = ['en', 'es', 'fr', 'de', 'pt'] as const;

/** In the order of `LANGUAGES`. */
const TABLE = {
  createPost: ['Create post', 'Crear publicación', 'Créer une publication', 'Beitrag erstellen', 'Criar publicação'],
  postTo: ['Post to', 'Publicar en', 'Publier sur', 'Posten in', 'Publicar em'],
  publish: ['Publish', 'Publicar', 'Publier', 'Veröffentlichen', 'Publicar'],
  schedule: ['Schedule', 'Programar', 'Programmer', 'Planen', 'Programar'],
  schedulePost: ['Schedule post', 'Programar publicación', 'Programmer la publication', 'Beitrag planen', 'Programar publicação'],
  setDate: [
    'Set date and time',
    'Definir fecha y hora',
    'Définir la date et l’heure',
    'Datum und Uhrzeit festlegen',
    'Definir data e hora',
  ],
  cancel: ['Cancel', 'Cancelar', 'Annuler', 'Abbrechen', 'Cancelar'],
  finishLater: ['Finish later', 'Terminar más tarde', 'Terminer plus tard', 'Später fertigstellen', 'Concluir mais tarde'],
  gotIt: ['Got it', 'Entendido', 'J’ai compris', 'Verstanden', 'Entendi'],
  caption: [
    'Write into the dialogue box to include text with your post.',
    'Escribe en el cuadro de diálogo para incluir texto en tu publicación.',
    'Écrivez dans la boîte de dialogue pour inclure du texte dans votre publication.',
    'Schreibe in das Dialogfeld, um deinem Beitrag einen Text beizufügen.',
    'Escreva na caixa de diálogo para incluir um texto no seu post.',
  ],
} satisfies Record<string, readonly [string, string, string, string, string]>;

const query = new URLSearchParams(location.search);
const index = Math.max(0, LANGUAGES.indexOf(query.get('lang') as (typeof LANGUAGES)[number]));

export const language = LANGUAGES[index] ?? 'en';
export const label = (key: keyof typeof TABLE): string => TABLE[key][index] ?? '';

/** What the address asks for: the date set already, or a text for each of the two sites. */
export const scheduling = query.has('schedule');
export const customized = query.has('customize');
