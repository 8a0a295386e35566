import { agency, viewer } from '../account';

/** Facebook localises every label that a selector could hang on; `?lang=es` and its like switch them. */
const LANGUAGES = ['en', 'es', 'fr', 'de', 'pt'] as const;

/** In the order of `LANGUAGES`; `{name}` stands for somebody's name. */
const TABLE = {
  post: ['Post', 'Publicar', 'Publier', 'Posten', 'Publicar'],
  next: ['Next', 'Siguiente', 'Suivant', 'Weiter', 'Avançar'],
  back: ['Back', 'Atrás', 'Retour', 'Zurück', 'Voltar'],
  close: ['Close', 'Cerrar', 'Fermer', 'Schließen', 'Fechar'],
  save: ['Save', 'Guardar', 'Enregistrer', 'Speichern', 'Salvar'],
  createPost: ['Create post', 'Crear publicación', 'Créer une publication', 'Beitrag erstellen', 'Criar publicação'],
  createAPost: ['Create a post', 'Crea una publicación', 'Créer une publication', 'Beitrag erstellen', 'Criar uma publicação'],
  postSettings: [
    'Post settings',
    'Configuración de la publicación',
    'Paramètres de publication',
    'Beitragseinstellungen',
    'Configurações do post',
  ],
  mind: [
    "What's on your mind, {name}?",
    '¿Qué estás pensando, {name}?',
    'Quoi de neuf, {name} ?',
    'Was machst du gerade, {name}?',
    'No que você está pensando, {name}?',
  ],
  writeSomething: ['Write something...', 'Escribe algo...', 'Écrivez quelque chose...', 'Schreib etwas ...', 'Escreva algo...'],
  createPublicPost: [
    'Create a public post…',
    'Crea una publicación pública…',
    'Créez une publication publique…',
    'Erstelle einen öffentlichen Beitrag …',
    'Crie um post público…',
  ],
  writeComment: [
    'Write a comment…',
    'Escribe un comentario…',
    'Écrivez un commentaire…',
    'Schreibe einen Kommentar …',
    'Escreva um comentário…',
  ],
  commentAs: [
    'Comment as {name}',
    'Comentar como {name}',
    'Commenter en tant que {name}',
    'Als {name} kommentieren',
    'Comentar como {name}',
  ],
  replyTo: ['Reply to {name}…', 'Responder a {name}…', 'Répondre à {name}…', '{name} antworten …', 'Responder a {name}…'],
  reply: ['Reply', 'Responder', 'Répondre', 'Antworten', 'Responder'],
  comment: ['Comment', 'Comentar', 'Commenter', 'Kommentieren', 'Comentar'],
  commentBy: ['Comment by {name}', 'Comentario de {name}', 'Commentaire de {name}', 'Kommentar von {name}', 'Comentário de {name}'],
  message: ['Message', 'Mensaje', 'Message', 'Nachricht', 'Mensagem'],
  sendMessage: [
    'Press Enter to send',
    'Presiona Enter para enviar',
    'Appuyez sur Entrée pour envoyer',
    'Zum Senden Eingabetaste drücken',
    'Pressione Enter para enviar',
  ],
  sendLike: ['Send a Like', 'Enviar un Me gusta', 'Envoyer un J’aime', 'Gefällt mir senden', 'Enviar Curtir'],
  contacts: ['Contacts', 'Contactos', 'Contacts', 'Kontakte', 'Contatos'],
  chatWith: ['Chat with {name}', 'Chat con {name}', 'Discussion avec {name}', 'Chat mit {name}', 'Chat com {name}'],
  startTyping: ['Start typing', 'Empieza a escribir', 'Commencez à écrire', 'Beginne zu schreiben', 'Comece a escrever'],
  createTextStory: [
    'Create a text story',
    'Crear una historia de texto',
    'Créer une story texte',
    'Text-Story erstellen',
    'Criar um story de texto',
  ],
  shareToStory: ['Share to story', 'Compartir en historia', 'Partager en story', 'In Story teilen', 'Compartilhar no story'],
  shareToGroups: ['Share to groups', 'Compartir en grupos', 'Partager dans des groupes', 'In Gruppen teilen', 'Compartilhar em grupos'],
  profile: ['Your profile', 'Tu perfil', 'Votre profil', 'Dein Profil', 'Seu perfil'],
  switchTo: ['Switch to {name}', 'Cambiar a {name}', 'Passer à {name}', 'Zu {name} wechseln', 'Mudar para {name}'],
  editBio: ['Edit bio', 'Editar presentación', 'Modifier la bio', 'Steckbrief bearbeiten', 'Editar bio'],
  bioText: [
    'Enter bio text',
    'Ingresa el texto de la presentación',
    'Saisir le texte de la bio',
    'Steckbrieftext eingeben',
    'Insira o texto da bio',
  ],
  addPhoto: ['Photo/video', 'Foto/video', 'Photo/vidéo', 'Foto/Video', 'Foto/vídeo'],
  attachedMedia: ['Attached media', 'Contenido multimedia adjunto', 'Médias joints', 'Angehängte Medien', 'Mídia anexada'],
  removeMedia: [
    'Remove post attachment',
    'Eliminar archivo adjunto',
    'Supprimer la pièce jointe',
    'Anhang des Beitrags entfernen',
    'Remover anexo',
  ],
  search: ['Search Facebook', 'Buscar en Facebook', 'Rechercher sur Facebook', 'Facebook durchsuchen', 'Pesquisar no Facebook'],
} satisfies Record<string, readonly [string, string, string, string, string]>;

const query = new URLSearchParams(location.search);
const index = Math.max(0, LANGUAGES.indexOf(query.get('lang') as (typeof LANGUAGES)[number]));

export const language = LANGUAGES[index] ?? 'en';

/** What the site calls something, in the language of the page. */
export const label = (key: keyof typeof TABLE, name = ''): string => (TABLE[key][index] ?? '').replace('{name}', name);

/** Pages and some profiles post in two steps: `?steps=2`. */
export const twoSteps = query.get('steps') === '2';
/** A person is called by the first name, a Page by all of its name. */
export const callName = viewer === agency ? viewer.name : (viewer.name.split(' ')[0] ?? viewer.name);
