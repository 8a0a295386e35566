/** Sentences of invented posts: everyday ones, and ones that rules speak about. Each ends at a place that is never the same. */
const CLEAN = [
  'Coffee first, then the long drive with the kids and two dogs who hate the car, up to the',
  'Great turnout at the spring market, thanks to everyone who stopped by to say hello at the',
  'Does anyone know where to get a bike fixed on a Sunday (mine sounds like a goose 🚲) behind the',
  'Road work on the bridge begins Monday at 9 am and should take about two weeks, starting near the',
  'Finished the half marathon in 2:04:11, legs are gone but the medal is shiny #running past the',
  'The library is open until 8 pm from Tuesday to Friday now, see riverton.example/library or ask at the',
  'La fiesta de la escuela fue un éxito, gracias a todas las familias que ayudaron at the',
  'New episode of the baking show tonight and I have strong opinions about that lemon tart by the',
  'Lost a grey cat who answers to Biscuit, very shy, please look in your sheds and behind the',
  'We planted 40 trees along the creek this morning, and the mayor even got mud on her boots by the',
  'If you liked the first book you will love the second one, no spoilers, it begins in the',
  'Rain all week: the garden is happy, the laundry is not, and there is a puddle by the',
];

const FLAGGED = [
  'Yard sale Saturday, 118 Alder Ct, our place, come by after 8 and bring a truck for the',
  'As a Riverton PD officer I can tell you this candidate has my vote and should have yours at the',
  'We are staged behind the school right now, nobody knows we are here, this will be fun at the',
  'Text me at 704-555-0142 if you want the tickets, my number is the same as ever, or ask at the',
  'Officer Reed lives at 22 Birch and parks his cruiser in front of his house every night by the',
  'Third double this week and the union contract talks are going nowhere, forced overtime again at the',
  'The patient we took in last night was a 16-year-old from Harlow Street, overdose, found by the',
  'I work the night shift at Station 4, Tuesdays to Fridays, so nobody is home until 7 near the',
  'Warrant goes out tonight, the gang unit is hitting the house on Fenwick, stay tuned from the',
  'Selling two raffle tickets in uniform outside Central Station, #RivertonPD for the win, by the',
];

const KINDS = (
  'amber ancient breezy bright broad calm cheap chilly clean cosy crooked curious damp deep distant dusty early easy empty faded ' +
  'famous fancy flat fresh friendly funny gentle giant golden grand green handy hidden hollow humble huge jolly large lazy little ' +
  'lively lonely long lovely lower lucky mellow merry messy mild modern muddy narrow neat new noisy odd old orange pale plain ' +
  'pleasant polite pretty proud purple quaint quick quiet rare red rocky rosy round rustic rusty sandy secret shady sharp silent ' +
  'silver simple sleepy slow small smooth snowy soft square steep sturdy sunny sweet tall thin tidy tiny tired upper vast velvet ' +
  'warm wet white wide wild windy wooden yellow young'
).split(' ');

const PLACES = (
  'arcade arch attic bakery balcony barn basket bench bicycle blanket boat bookshop brook bush butterfly cabin cafe camp canal ' +
  'canoe carousel carpet castle cave chapel chimney cinema cliff clock cottage cupboard dairy daisy dam deck desert dock dune ' +
  'elm farm fence fern ferry fiddle field fir forest fountain gallery gazebo glade greenhouse grove guitar hammock harbour hedge ' +
  'hill inn island ivy jetty kettle kiosk kitchen ladder lagoon lake lamp lantern lawn lemon lighthouse lilac loft maple marsh ' +
  'meadow melon mill moat mountain mural oak oasis orchard oven paddock palm pantry parlour path pavilion pear pebble pergola piano ' +
  'picnic pier pillow pine planter plaza plum pond poppy porch quilt raft ranch reef ridge river rock rose saddle sail shelf shed ' +
  'shore slide sofa spring stable stove stream summit sundial swamp swing table teapot tent terrace theatre toast tower trail ' +
  'trellis tulip tunnel valley vine violin wagon walnut waterfall wharf willow windmill window'
).split(' ');

const PAIRS = KINDS.length * PLACES.length;

/** Writes posts in which no sentence comes twice, so that nothing that is checked has been seen before. */
export class Writer {
  private readonly uses = new Map<string, number>();

  /**
   * `count` posts of exactly `length` UTF-16 units: clean and flagged sentences in turn, each post beginning with
   * another, every third post clean throughout. A writer's posts are the same ones at every run.
   */
  posts(length: number, count: number): string[] {
    return Array.from({ length: count }, (_, i) => {
      let text = '';
      for (let k = i; text.length <= length; k++) {
        if (i % 3 === 0) text += this.sentence(CLEAN, k);
        else text += this.sentence(k % 2 === 0 ? CLEAN : FLAGGED, Math.floor(k / 2));
      }
      // Cut at the beginning: a sentence is told from all others by its end.
      return text.slice(-length);
    });
  }

  private sentence(list: readonly string[], k: number): string {
    const beginning = list[k % list.length] as string;
    const use = this.uses.get(beginning) ?? 0;
    if (use === PAIRS) throw new Error(`All ${PAIRS} places have been used: add words to KINDS or PLACES.`);
    this.uses.set(beginning, use + 1);
    const place = (use + beginning.length * 101) % PAIRS;
    return ` ${beginning} ${KINDS[place % KINDS.length]} ${PLACES[Math.floor(place / KINDS.length)]}.`;
  }
}

/** The first posts of a new writer. */
export const posts = (length: number, count: number): string[] => new Writer().posts(length, count);
