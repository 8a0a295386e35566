/** Threads localises every name that a selector could hang on; `?lang=es` switches to Spanish. */
const english = {
  empty: 'Empty text field. Type to compose a new post.',
  whatsNew: 'What’s new?',
  newThread: 'New thread',
  more: 'Say more…',
  addToThread: 'Add to thread',
  post: 'Post',
  cancel: 'Cancel',
  reply: 'Reply',
  replyTo: (handle: string) => `Reply to ${handle}…`,
  anyone: 'Anyone can reply & quote',
  home: 'Home',
  search: 'Search',
  create: 'Create',
  profile: 'Profile',
};

const spanish: typeof english = {
  empty: 'Campo de texto vacío. Escribe para crear una publicación nueva.',
  whatsNew: '¿Qué novedades tienes?',
  newThread: 'Nuevo hilo',
  more: 'Di algo más…',
  addToThread: 'Añadir al hilo',
  post: 'Publicar',
  cancel: 'Cancelar',
  reply: 'Responder',
  replyTo: (handle) => `Responder a ${handle}…`,
  anyone: 'Cualquiera puede responder y citar',
  home: 'Inicio',
  search: 'Buscar',
  create: 'Crear',
  profile: 'Perfil',
};

const query = new URLSearchParams(location.search);

export const language = query.get('lang') === 'es' ? 'es' : 'en';
export const labels = language === 'es' ? spanish : english;
/** The build of the site whose editors take plain text only, in an alert dialog, with a second part of the thread at once. */
export const plain = query.get('plain') === '1';
