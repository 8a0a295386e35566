/** Sentences of invented posts: everyday ones, and ones that rules speak about. */
const CLEAN = [
  'Coffee first, then the long drive up to the lake with the kids and two dogs who hate the car.',
  'Great turnout at the spring market, thanks to everyone who stopped by and said hello.',
  'Does anyone know a good place to get a bike fixed on a Sunday? Mine makes a noise like a goose 🚲',
  'Road work on the bridge begins Monday at 9 am and should take about two weeks, weather allowing.',
  'Finished the half marathon in 2:04:11, legs are gone but the medal is shiny #running',
  'The library has extended its hours: open until 8 pm from Tuesday to Friday, see riverton.example/library',
  'La fiesta de la escuela fue un éxito, gracias a todas las familias que ayudaron.',
  'New episode of the baking show tonight and I have strong opinions about that lemon tart.',
  'Lost a grey cat near the park, answers to Biscuit, very shy, please look in your sheds.',
  'We planted 40 trees along the creek this morning, and the mayor even got mud on her boots!',
  'If you liked the first book you will love the second one. No spoilers, promise.',
  'Rain all week. The garden is happy, the laundry is not.',
];

const FLAGGED = [
  'Yard sale Saturday, 118 Alder Ct, our place, come by after 8 and bring a truck.',
  'As a Riverton PD officer I can tell you this candidate has my vote and should have yours.',
  'We are staged behind the school right now, nobody knows we are here, this will be fun.',
  'Text me at 704-555-0142 if you want the tickets, my number is the same as ever.',
  'Officer Reed lives at 22 Birch and parks his cruiser in front of his house every night.',
  'Third double this week and the union contract talks are going nowhere, forced overtime again.',
  'The patient we took in last night was a 16-year-old from Harlow Street, sad story, overdose.',
  'I work the night shift at Station 4, Tuesdays to Fridays, so the house is empty until 7.',
  'Warrant goes out tonight, the gang unit is hitting the house on Fenwick, stay tuned.',
  'Selling two raffle tickets in uniform outside Central Station, #RivertonPD for the win.',
];

/**
 * `count` posts of exactly `length` UTF-16 units, the same ones at every run: clean and flagged sentences in turn,
 * each post beginning with another, every third post clean throughout.
 */
export function posts(length: number, count: number): string[] {
  return Array.from({ length: count }, (_, i) => {
    let text = '';
    for (let k = i; text.length < length; k++) {
      const from = i % 3 === 0 || k % 2 === 0 ? CLEAN : FLAGGED;
      text += `${from[Math.floor(k / 2) % from.length]} `;
    }
    return text.slice(0, length);
  });
}

const full = (unit: string): string => unit.repeat(Math.ceil(10_000 / unit.length)).slice(0, 10_000);

/** Texts of 10,000 characters made to be slow, by what is bad about them. */
export const WORST: Readonly<Record<string, string>> = {
  'hits everywhere': full('We live at 9 Mill Rd, call 704-555-0142. RPD officer Dana Cole, 31, is staged at Station 4 tonight. '),
  'one long word': full('a'),
  'signs only': full('.,!?;:-()"\''),
  emoji: full('👮‍♂️🔥🏳️‍🌈'),
  'combining marks': full('e\u0301\u0302\u0323'),
  'look-alike letters': full('аlder соurt '),
  'beginnings of phrases': full('as a riverton police as a riverton lives on the lives at '),
  'beginnings of numbers': full('704-555-014 12/31/ 35.22, 9 Mill '),
  'beginnings of addresses': full('a.a-a+a@ www.a https:// #_ @a.'),
  'hyphens and dots': full('a-a.a_a-'),
};
