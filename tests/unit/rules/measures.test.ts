import { describe, expect, it } from 'vitest';
import { docOf } from '../../../lib/rules/doc';
import { measuredOf } from '../../../lib/rules/measured';
import { MEASURE_NAMES, MEASURES, type MeasureName } from '../../../lib/rules/measures';
import { SentenceReader } from '../../../lib/rules/sentence';

const reader = new SentenceReader([], 0);
/** The draft as the engine reads it. */
const measured = (text: string, alts: string[] = []) =>
  measuredOf(
    docOf(text, (sentence) => reader.read(sentence)),
    alts.map((alt) => ({ alt })),
  );

const measure = (name: MeasureName, text: string) => MEASURES[name](measured(text));

it('has every measure by its name', () => expect(Object.keys(MEASURES)).toEqual([...MEASURE_NAMES]));
it('measures nothing in an empty draft', () => {
  expect(MEASURE_NAMES.map((name) => measure(name, ''))).toEqual(MEASURE_NAMES.map(() => 0));
});

describe('reading grade', () => {
  // By hand: 0.39 × words/sentences + 11.8 × syllables/words − 15.59.
  it.each([
    ['The officer stopped the car and gave the driver a warning.', 0.39 * 11 + 11.8 * (15 / 11) - 15.59],
    ['Call us. We will help you find the right station for your report.', 0.39 * 6.5 + 11.8 * (15 / 13) - 15.59],
    ['Go. Stop.', 0],
  ])('%s', (text, grade) => expect(measure('reading-grade', text)).toBeCloseTo(grade, 6));

  it('is higher for official English than for plain English', () => {
    const plain = 'Stay away from the park tonight. We will tell you when it is safe to go back.';
    const official = 'Individuals are advised to refrain from utilizing the recreational facility pending notification of authorization.';
    expect(measure('reading-grade', plain)).toBeLessThan(4);
    expect(measure('reading-grade', official)).toBeGreaterThan(16);
  });

  it('leaves sentences in other languages out', () => {
    const english = 'The officer stopped the car and gave the driver a warning.';
    const spanish = 'El departamento de la policía investiga las circunstancias del accidente en la autopista.';
    expect(measure('reading-grade', `${english} ${spanish}`)).toBe(measure('reading-grade', english));
    expect(measure('reading-grade', spanish)).toBe(0);
  });

  it('counts neither hashtags nor links', () => {
    expect(measure('reading-grade', 'We will help you today #CommunityEngagement https://rivertonpd.example/x')).toBe(
      measure('reading-grade', 'We will help you today'),
    );
  });
});

describe.each<[MeasureName, [string, number][]]>([
  [
    'sentence-words',
    [
      ['One two. One two three! One', 3],
      ['#tag @handle', 0],
      ['We’re off duty', 3],
    ],
  ],
  [
    'words',
    [
      ['One two. Three 4 #tag 🚓 https://a.example @b', 4],
      ['off-duty', 2],
    ],
  ],
  [
    'exclamations',
    [
      ['Wow!!! Great! ¡Gracias!', 5],
      ['Really?', 0],
      ['ｗｏｗ！', 1],
    ],
  ],
  [
    'hashtags',
    [
      ['#one #two, not https://a.example/#three', 2],
      ['no. #1', 1],
    ],
  ],
  ['mentions', [['@RivertonPD and @dana@social.example', 2]]],
  ['links', [['https://a.example and www.b.example, not a.example', 2]]],
  [
    'paragraphs',
    [
      ['one', 1],
      ['one\ntwo', 1],
      ['one\n\ntwo\n \t\n\n\nthree\n\n', 3],
      ['one\r\n\r\ntwo', 2],
      ['\n\n \n', 0],
    ],
  ],
  [
    'caps-words',
    [
      ['Our SWAT team made a DUI arrest', 0],
      ['Please STOP calling 911', 0],
      ['STOP CALLING 911', 2],
      ['This is BREAKING news', 1],
      ['DO NOT ENTER', 2],
      ['I LOVE it', 0],
      ['LOVE IT', 1],
      ['HELP!', 1],
      ['FREE! FREE! FREE!', 3],
      ['SWAT, RPD and DUI', 0],
      ['DUI/OWI patrol', 0],
      ['#BREAKING @RIVERTON HTTPS://A.EXAMPLE/ABCDEFG news', 0],
      ['POLICÍA LOCAL', 2],
      ['ＡＴＴＥＮＴＩＯＮ please', 1],
      ['漢字漢字漢字 only', 0],
      ['The K9 and COVID19 units', 0],
    ],
  ],
  [
    'emoji',
    [
      ['none :) ©2026 Riverton™', 0],
      ['🚓🚓', 2],
      ['👨‍👩‍👧‍👦', 1],
      ['👮🏽‍♀️ 👮🏿', 2],
      ['🇺🇸🇲🇽', 2],
      ['1️⃣2️⃣', 2],
      ['🏴󠁧󠁢󠁳󠁣󠁴󠁿', 1],
      ['❤️❤', 2],
      ['©️', 1],
      ['☕ café', 1],
    ],
  ],
  [
    'characters',
    [
      ['plain text\n', 11],
      ['café', 4],
      ['cafe\u0301', 4],
      ['👮🏽‍♀️ hi', 4],
      ['🇺🇸🇲🇽', 2],
      ['“x”', 3],
      ['漢字', 2],
      ['\u0301a', 2],
    ],
  ],
])('%s', (name, cases) => {
  it.each(cases)('of %j', (text, expected) => expect(measure(name, text)).toBe(expected));
});

it('counts the words of all alternative texts, and none of the post', () => {
  expect(MEASURES['alt-words'](measured('Three more words', ['Map: Elm St', '', 'K9 Rex, who’s nine']))).toBe(7);
});

it('counts characters as Intl.Segmenter does, in the scripts of posts', () => {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  const texts = [
    'We’re at the scene 👮🏽‍♀️ — avoid 5th & Main… 🚧🚧',
    'Año nuevo, ¡feliz día! n\u0303 🎆',
    'Полиция ищет ребёнка',
    'Η αστυνομία',
    '警察正在寻找 失踪',
    '경찰은 찾고',
    'الشُّرْطَة تبحث',
    'משטרה שָׁלוֹם',
    '👨‍👩‍👧‍👦👩🏿‍🚒🏳️‍🌈🏴󠁧󠁢󠁳󠁣󠁴󠁿🇺🇸🇲🇽3️⃣#️⃣❤️‍🔥',
    'Zalgo t\u0301\u0302\u0303e\u0336xt',
  ];
  for (const text of texts) expect([text, measure('characters', text)]).toEqual([text, [...segmenter.segment(text)].length]);
});
