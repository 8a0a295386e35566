import { agency, viewer } from '../account';

/** Facebook localises every label that a selector could hang on; `?lang=es` switches to Spanish. */
const english = {
  post: 'Post',
  next: 'Next',
  back: 'Back',
  close: 'Close',
  createPost: 'Create post',
  createAPost: 'Create a post',
  postSettings: 'Post settings',
  mind: (name: string) => `What's on your mind, ${name}?`,
  writeComment: 'Write a comment…',
  commentAs: (name: string) => `Comment as ${name}`,
  comment: 'Comment',
  profile: 'Your profile',
  shareToStory: 'Share to story',
  shareToGroups: 'Share to groups',
  addPhoto: 'Photo/video',
  search: 'Search Facebook',
};

const spanish: typeof english = {
  post: 'Publicar',
  next: 'Siguiente',
  back: 'Atrás',
  close: 'Cerrar',
  createPost: 'Crear publicación',
  createAPost: 'Crea una publicación',
  postSettings: 'Configuración de la publicación',
  mind: (name) => `¿Qué estás pensando, ${name}?`,
  writeComment: 'Escribe un comentario…',
  commentAs: (name) => `Comentar como ${name}`,
  comment: 'Comentar',
  profile: 'Tu perfil',
  shareToStory: 'Compartir en tu historia',
  shareToGroups: 'Compartir en grupos',
  addPhoto: 'Foto/video',
  search: 'Buscar en Facebook',
};

const query = new URLSearchParams(location.search);

export const language = query.get('lang') === 'es' ? 'es' : 'en';
export const labels = language === 'es' ? spanish : english;
/** Pages and some profiles post in two steps: `?steps=2`. */
export const twoSteps = query.get('steps') === '2';
/** A person is called by the first name, a Page by all of its name. */
export const callName = viewer === agency ? viewer.name : (viewer.name.split(' ')[0] ?? viewer.name);
