import { describe, expect, it } from 'vitest';
import { mended } from '../../../lib/packs/mended';
import type { AuthoredDetector } from '../../../lib/packs/schema';
import { engineFor, type RuleLanguage } from '../../../lib/rules/evaluate';
import { draft, engineOf, ruleBody } from './one-rule';

type Fix = Record<string, unknown>;

/** The fixes of a rule that finds `find` in `text`, for a writer with a language. */
function fixes(find: AuthoredDetector[], fix: Fix, text: string, language: RuleLanguage = 'en') {
  const { rulebook } = engineOf({ 'the-rule': ruleBody(find, { fix }) });
  return engineFor(rulebook, { language })
    .check(draft(text))
    .findings.flatMap((finding) => finding.fix ?? []);
}
/** `text` with them in it. */
const fixed = (...[find, fix, text, language]: Parameters<typeof fixes>): string => mended(text, fixes(find, fix, text, language));

describe('words that are replaced', () => {
  const phone: AuthoredDetector[] = [{ shape: 'phone' }];
  const ask = { replace: { en: '(ask me)', es: '(pregúnteme)' } };

  it('leave everything around them as it is, whatever it takes in units', () => {
    expect(fixes(phone, ask, '👮‍♀️ call 555-0163')).toEqual([{ start: 11, end: 19, text: '(ask me)' }]);
    expect(fixed(phone, ask, '👨‍👩‍👧‍👦 call 555-0163 🎃\n\nor 555-0177, cafe\u0301')).toBe(
      '👨‍👩‍👧‍👦 call (ask me) 🎃\n\nor (ask me), cafe\u0301',
    );
    expect(fixed(phone, ask, 'مرحبا call 555-0163 شكرا')).toBe('مرحبا call (ask me) شكرا');
  });

  it('go as a whole, with the marks on their last letter', () => {
    expect(fixed([{ terms: ['raid'] }], { replace: 'visit' }, 'The raid\u0301 is on')).toBe('The visit is on');
  });

  it('are those of the shapes named, where shapes are named', () => {
    const find: AuthoredDetector[] = [...phone, { terms: ['my cell'] }];
    expect(fixed(find, { ...ask, shapes: ['phone'] }, 'my cell: 555-0163')).toBe('my cell: (ask me)');
    expect(fixed(find, ask, 'my cell: 555-0163')).toBe('(ask me): (ask me)');
  });

  it('are none where a finding is about the post as a whole', () => {
    expect(fixes([{ missing: [{ terms: ['thanks'] }] }], ask, 'Hello')).toEqual([]);
  });

  it('become words of the language that stands around them, else of the writer', () => {
    const spanish = 'Llame por la tarde a mi hermana y a su familia: call 555-0163';
    expect(fixed(phone, ask, spanish)).toContain('(pregúnteme)');
    expect(fixed(phone, ask, 'You can call us at 555-0163 in the evening', 'es')).toContain('(ask me)');
    expect(fixed(phone, ask, `Call us on the phone at 555-0163.\n${spanish}`)).toMatch(/\(ask me\).*\n.*\(pregúnteme\)/);
    expect(fixed(phone, ask, 'Tel. 555-0163', 'es')).toBe('Tel. (pregúnteme)');
    expect(fixed(phone, { replace: 'X' }, spanish)).toContain('call X');
  });
});

describe('a street address', () => {
  const block = (text: string): string => fixed([{ shape: 'street-address' }], { block: true }, text);

  it.each([
    ['The suspect lives at 118 Alder Ct, Apt 3', 'The suspect lives at the 100 block of Alder Ct'],
    ['Owner: Dale Husk, 31 Tupelo Ln.', 'Owner: Dale Husk, unit block of Tupelo Ln.'],
    ['🚓 at 1432 N. Main Street NW, Suite 200 now', '🚓 at the 1400 block of N. Main Street NW now'],
    ['Crash by 402 W 5th St', 'Crash by the 400 block of W 5th St'],
    ['We live at 4410 Highway 9', 'We live at the 4400 block of Highway 9'],
    ['She lives at 118 Alder, Apt 4', 'She lives at the 100 block of Alder'],
    ['at 118 Alder Ct\nand at 231 Birch St', 'at the 100 block of Alder Ct\nand at the 200 block of Birch St'],
    ['Un robo en la casa de la familia en Calle Roble 144, depto 3', 'Un robo en la casa de la familia en la cuadra 100 de Calle Roble'],
    ['El hombre vive en la ciudad, en 44 Calle Roble', 'El hombre vive en la ciudad, en la primera cuadra de Calle Roble'],
    ['La mujer vive por aquí, en Av. Juárez No. 120', 'La mujer vive por aquí, en la cuadra 100 de Av. Juárez'],
  ])('becomes its block: %s', (text, after) => expect(block(text)).toBe(after));

  it.each(['We live at 118-120 Alder Ct', 'We live at 118B Alder Ct', 'We live at 118 1/2 Alder Ct', 'Vivo en Calle 13 # 24-56'])(
    'stays where its number is more than digits: %s',
    (text) => expect(block(text)).toBe(text),
  );

  it('is all that becomes a block', () => {
    expect(fixed([{ terms: ['alder ct'] }], { block: true }, 'at 118 Alder Ct')).toBe('at 118 Alder Ct');
  });
});

describe('letters that only look so', () => {
  const plain = (text: string): string => fixed([{ metric: 'styled-letters', above: 1 }], { letters: 'plain' }, text);

  it.each([
    ['🎃 𝗝𝗼𝗶𝗻 𝘂𝘀, mañana at ﬁve', '🎃 Join us, mañana at ﬁve'],
    ['ʟᴏᴄᴋ ɪᴛ\nplease', 'lock it\nplease'],
    ['Open 🅂🄰🅃🅄🅁🄳🄰🅈 and 🅢🅤🅝 🅿️', 'Open SATURDAY and SUN 🅿️'],
    ['⒯⒪ all', 'to all'],
    ['H̷̨͝͝a̸̛̓͘p̵̀̈́͝p̸̑̽͒y̴̋̀̅ day', 'Happy day'],
    ['𝐉𝐨𝐬𝐞́ 𝐲 𝐲𝐨', 'José y yo'],
  ])('become those of the keyboard: %s', (text, after) => expect(plain(text)).toBe(after));

  it('are changed from the first to the last and nowhere else', () => {
    expect(fixes([{ metric: 'styled-letters', above: 1 }], { letters: 'plain' }, '🎃 a 𝗝𝗼 b 𝗶𝗻 c')).toEqual([
      { start: 5, end: 16, text: 'Jo b in' },
    ]);
  });

  it('stay where some of them have no plain one', () => {
    expect(plain('𝗝𝗼𝗶𝗻 us, uʍop ǝpᴉsdn')).toBe('𝗝𝗼𝗶𝗻 us, uʍop ǝpᴉsdn');
  });
});

describe('a sentence that is missing', () => {
  const add = { add: { en: 'Call 911.', es: 'Llame al 911.' } };
  const find: AuthoredDetector[] = [{ missing: [{ terms: ['911'] }] }];

  it.each([
    ['Proud to serve.', 'Proud to serve. Call 911.'],
    ['Proud to serve', 'Proud to serve. Call 911.'],
    ['“Proud to serve!” ', '“Proud to serve!” Call 911. '],
    ['Proud to serve 🚓', 'Proud to serve 🚓 Call 911.'],
    ['More: rivertonpd.example/fire', 'More: rivertonpd.example/fire Call 911.'],
    ['Proud #Riverton', 'Proud #Riverton Call 911.'],
    ['Fire on Oak.\nStay away', 'Fire on Oak.\nStay away. Call 911.'],
    ['Fire on Oak.\n\nStay away.\n', 'Fire on Oak.\n\nStay away. Call 911.\n'],
    ['Hay un incendio en la calle y en la casa.', 'Hay un incendio en la calle y en la casa. Llame al 911.'],
    ['', 'Call 911.'],
  ])('goes to the end, as fits: %j', (text, after) => expect(fixed(find, add, text)).toBe(after));

  it('is the same for each finding of its rule', () => {
    const text = 'A raid and another raid';
    const both = fixes([{ terms: ['raid'] }], add, text);
    expect(both).toEqual([both[0], both[0]]);
    expect(mended(text, both)).toBe('A raid and another raid. Call 911.');
  });
});

it('a rule without a fix gives none', () => {
  expect(engineOf({ 'the-rule': ruleBody([{ terms: ['raid'] }]) }).check(draft('A raid')).findings[0]).not.toHaveProperty('fix');
});
