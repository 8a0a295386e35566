import { describe, expect, it } from 'vitest';
import { fold } from '../../../lib/rules/fold';
import { languageOf } from '../../../lib/rules/language';
import { cut } from '../../../lib/rules/tokens';

/** As the engine does it: the words of the text without hashtags, handles, links and emoji. */
const language = (text: string) =>
  languageOf(
    cut(fold(text))
      .tokens.filter(({ kind }) => kind === 'word')
      .map(({ norm }) => norm),
  );

describe('English', () => {
  it.each([
    'Officers responded to a disturbance at the 1400 block of Main St',
    'The suspect is in custody and there is no threat to the public.',
    'We are hiring! Apply by Friday at the link in our bio',
    'gonna miss this crew so much, best shift ever',
    'ngl the new chief is kinda trash and he knows it lol',
    'I dont care what they say, im not working the parade',
    'Cant believe we got called in again on my day off 😤',
    'If you see something, say something #SeeSay',
    'Who else is working the night shift with me?',
    'you guys are the worst dept in the state smh',
    'Thanks to everyone who came out for Coffee With a Cop ☕',
    'Roads are icy, please slow down and give us room to work',
    'She was last seen near the river wearing a red coat',
    'Just got off a 12 and all I want is my bed',
    'Los Angeles and Las Vegas are sending officers to help',
    'Meet us at the San Antonio St. park on Saturday from 10 to 2',
    'El Paso officers were in Los Alamos for the training',
    'Our thoughts are with the De La Cruz family tonight',
    'A man in his 40s was shot near La Brea & Des Moines Ave',
    'Detectives are looking into it, more to come',
    'RIP brother, you will never be forgotten',
    'Chief’s statement on last night’s arrest',
    'That’s what happens when you don’t listen 🤷',
    'u r so wrong about this and u know it',
    'Has anyone seen this dog? Found on Alder Ct',
    'Lock your cars. Take your keys. It’s that easy!',
    'DUI checkpoint tonight, so plan a ride home',
    'What a night on patrol with K9 Rex',
  ])('%s', (text) => expect(language(text)).toBe('en'));
});

describe('Spanish', () => {
  it.each([
    'El sospechoso está detenido y no hay peligro para el público.',
    'Gracias a todos por su ayuda',
    'La policía busca a una niña de 8 años en la calle Alder',
    'Estamos contratando, solicite hoy',
    'Si usted vio algo, llame a la línea de denuncias',
    'no manches wey esta chido el uniforme nuevo pero me queda grande',
    'Mañana hay junta con los vecinos en la biblioteca',
    'Los oficiales respondieron a un accidente en la autopista',
    'Ya no aguanto a mi jefe, es un idiota',
    'Por favor eviten la zona de Main St',
    'Hoy es el día de la independencia, feliz 4 de julio',
    'Buscamos a este hombre. ¿Lo conoces?',
    'Nuestro equipo rescató a dos personas del río',
    'Recuerde cerrar las puertas con llave 🔑',
    'Se suspenden las clases en todas las escuelas',
    'q onda con la patrulla que pasa a cada rato por mi casa',
    'Les pedimos que se queden en casa hasta las 6 am',
    'La niña fue encontrada sana y salva',
    'Tenemos un detenido por el robo de ayer',
    '¿Dónde está el oficial Cole?',
    'Nadie está por encima de la ley',
    'Pásale al café con un policía, sábado a las 9',
    'Mi primo trabaja en la policía y dice que es verdad',
    'El jefe hablará con los medios a las 3 pm #Riverton',
    'Cuando terminen las lluvias abriremos el parque',
    'Usted tiene derecho a permanecer callado',
    'Qué bonito día para estar de guardia con los compañeros',
  ])('%s', (text) => expect(language(text)).toBe('es'));
});

describe('another language', () => {
  it.each([
    'La police recherche un homme qui a été vu dans le parc',
    'Merci à tous pour votre aide, nous sommes très fiers',
    'C’est pas possible, je ne suis pas d’accord avec vous',
    'Les rues sont fermées à cause de l’accident',
    'Il y a un incendie au centre, évitez le secteur',
    'A polícia está procurando uma menina de 8 anos',
    'Não saia de casa hoje, a rua está fechada',
    'Obrigado a todos pela ajuda, vocês são ótimos',
    'Ele não quer falar com os policiais da cidade',
    'Isso foi muito bom para a nossa comunidade',
    'La polizia cerca un uomo che è stato visto nel parco',
    'Grazie a tutti per l’aiuto, siete stati bravi con noi',
    'Non è stato possibile, ci sono ancora delle strade chiuse',
    'Oggi il capo parla alla stampa, poi si va al mare',
    'Die Polizei sucht einen Mann, der im Park gesehen wurde',
    'Bitte nicht über die Brücke fahren, sie ist gesperrt',
    'Ich habe heute keine Lust auf die Arbeit',
    'Wir sind bei euch und danken für die Hilfe',
    'De politie zoekt een man die in het park was gezien',
    'Bedankt voor de hulp, wij zijn er heel blij mee',
    'Ik heb geen zin om naar het werk te gaan',
    'Ingat po kayo, sarado ang mga daan sa Maynila',
    'Hindi ko alam kung nasaan ang pulis natin',
    'Salamat po sa tulong ng lahat sa barangay namin',
    'Полиция ищет пропавшего ребёнка',
    '警察正在寻找 失踪的 儿童',
    '警察正在寻找失踪的儿童',
    '경찰은 실종된 아이를 찾고 있습니다',
    'الشرطة تبحث عن طفل مفقود',
    'Η αστυνομία αναζητά αγνοούμενο παιδί',
    'Поліція шукає зниклу дитину біля Main St',
  ])('%s', (text) => expect(language(text)).toBe('other'));
});

describe('too little to tell', () => {
  it.each([
    '',
    'Riverton PD',
    'Los Angeles',
    'El Paso, TX',
    'Las Vegas Metro',
    'San Jose de la Cruz',
    'RPD / DUI / SWAT / K9',
    'Amber Alert: Dana Cole, 8, red coat, gray sedan',
    'Lol no',
    'no me',
    'jajaja',
    '555-0100',
    'Update',
    'Breaking news Riverton Oregon',
    'Traffic stop, Main and 4th',
    'merci',
    'Hola amigos',
    'k i l l   t h e m   a l l   o n e',
    'Fond du Lac Sheriff, Des Moines Police, Eau Claire Fire',
    'Hey Riverton, привет',
  ])('%s', (text) => expect(language(text)).toBeUndefined());
});

describe('a sentence of two languages', () => {
  it.each<[string, string | undefined]>([
    ['The word of the day is “gracias”, which is how we say thanks to the people', 'en'],
    ['Officer Cole said “no más por favor” and they all laughed with him', 'en'],
    ['My abuela said que no and that was the end of it', 'en'],
    ['Привет Riverton PD and thank you', 'en'],
    ['The café du Monde is closed by order of the chief', 'en'],
    ['El jefe dijo que los officers ya van en camino a la estación', 'es'],
    ['Los del sheriff department andan por la calle con sus trucks', 'es'],
    ['I told him que no se puede hacer eso en the park', undefined],
    ['We love you, los queremos mucho a todos', undefined],
  ])('%s: %s', (text, expected) => expect(language(text)).toBe(expected));

  it('counts no word of several languages for one of them', () => expect(languageOf(['de', 'de', 'de', 'de'])).toBeUndefined());
});
