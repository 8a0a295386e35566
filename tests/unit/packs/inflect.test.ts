import { describe, expect, it } from 'vitest';
import { RIVERTON } from '../../../lib/packs/example-agency';
import { inflected, inflections } from '../../../lib/packs/inflect';
import { PhraseError } from '../../../lib/packs/phrase-error';
import { expand } from '../../../lib/packs/phrases';

const rows = (text: string): [string, string][] =>
  text
    .trim()
    .split('\n')
    .map((line) => [line.trim().split(' ')[0] as string, line.trim()]);

describe('all forms of a regular word', () => {
  it.each(
    rows(`
      work works worked working
      arrest arrests arrested arresting
      patrol patrols patrolled patrolling
      stop stops stopped stopping
      refer refers referred referring
      visit visits visited visiting
      search searches searched searching
      harass harasses harassed harassing
      testify testifies testified testifying
      carry carries carried carrying
      pay pays paid paying
      die dies died dying
      dye dyes dyed dyeing
      use uses used using
      agree agrees agreed agreeing
      jail jails jailed jailing
      cuff cuffs cuffed cuffing
      gun guns gunned gunning
      snap snaps snapped snapping
      panic panics panicked panicking
      traffic traffics trafficked trafficking
      text texts texted texting
      tweet tweets tweeted tweeting
      unfriend unfriends unfriended unfriending
      badge badges badged badging
      fine fines fined fining
      pat pats patted patting
      swat swats swatted swatting
    `),
  )('%s', (word, forms) => expect(inflections(word).join(' ')).toBe(forms));
});

describe('all forms of an irregular verb', () => {
  it.each(
    rows(`
      be am is are was were been being
      have has had having
      do does did done doing
      go goes went gone going
      undergo undergoes underwent undergone undergoing
      awake awakes awoke awoken awaking
      beat beats beaten beating
      begin begins began begun beginning
      bite bites bit bitten biting
      bleed bleeds bled bleeding
      break breaks broke broken breaking
      bring brings brought bringing
      buy buys bought buying
      catch catches caught catching
      choose chooses chose chosen choosing
      come comes came coming
      cut cuts cutting
      dig digs dug digging
      drive drives drove driven driving
      eat eats ate eaten eating
      fall falls fell fallen falling
      fight fights fought fighting
      find finds found finding
      flee flees fled fleeing
      fly flies flew flown flying
      forget forgets forgot forgotten forgetting
      freeze freezes froze frozen freezing
      get gets got gotten getting
      give gives gave given giving
      hang hangs hung hanged hanging
      hide hides hid hidden hiding
      hit hits hitting
      hurt hurts hurting
      kneel kneels knelt kneeling
      know knows knew known knowing
      leave leaves left leaving
      lie lies lied lay lain lying
      live lives lived living
      make makes made making
      overhear overhears overheard overhearing
      plead pleads pleaded pled pleading
      quit quits quitting
      read reads reading
      ride rides rode ridden riding
      run runs ran running
      say says said saying
      see sees saw seen seeing
      sell sells sold selling
      shake shakes shook shaken shaking
      shoot shoots shot shooting
      slay slays slew slayed slain slaying
      speak speaks spoke spoken speaking
      speed speeds sped speeded speeding
      steal steals stole stolen stealing
      strike strikes struck striking
      swear swears swore sworn swearing
      take takes took taken taking
      tear tears tore torn tearing
      throw throws threw thrown throwing
      wake wakes woke woken waking
      wear wears wore worn wearing
      withdraw withdraws withdrew withdrawn withdrawing
      write writes wrote written writing
    `),
  )('%s', (word, forms) => expect(inflections(word).join(' ')).toBe(forms));
});

describe('all forms of a noun', () => {
  it.each(
    rows(`
      child children
      person people
      man men mans manned manning
      woman women
      wife wives
      life lives
      knife knives
      thief thieves
      half halves
      leaf leaves
      foot feet
      tooth teeth
      mouse mice
      crisis crises
      hero heroes
      passerby passersby
      deputy deputies
      attorney attorneys
      officer officers
      prosecutor prosecutors
      cruiser cruisers
      dispatcher dispatchers
      felony felonies
      theft thefts
      bus buses
      witness witnesses witnessed witnessing
      police polices policed policing
      shooting shootings
      deer
    `),
  )('%s', (word, forms) => expect(inflections(word).join(' ')).toBe(forms));
});

it('gives both spellings of a doubled letter', () => {
  expect(inflections('cancel')).toEqual(['cancel', 'cancels', 'canceled', 'canceling', 'cancelled', 'cancelling']);
});
it('reads a capital as the same word', () => expect(inflections('Work')).toEqual(inflections('work')));
it.each(['the', 'of', 'my', 'will', 'constructor'])('gives no form of %s that is several words or no word', (word) => {
  for (const form of inflections(word)) expect(form).toMatch(/^[a-z]+$/);
});

describe('a phrase with ~', () => {
  it.each([
    ['my (shift|watch)', 'my (shift|watch)'],
    ['i work~ nights', 'i (work|works|worked|working) nights'],
    ['(work|serve)~ at', '(work|works|worked|working|serve|serves|served|serving) at'],
    ['(work~|serve~) at', '(work|works|worked|working|serve|serves|served|serving) at'],
    ['(night shift~|duty|) over', '(night shift|night shifts|night shifted|night shifting|duty|) over'],
    ['#shift~', '#(shift|shifts|shifted|shifting)'],
    ['Officer~ {agency.names}', '(Officer|Officers) {agency.names}'],
    ['off-duty cop~', 'off-duty (cop|cops)'],
  ])('%s becomes %s', (written, expected) => expect(inflected(written)).toBe(expected));

  it('expands to every form once', () => {
    expect(expand('(a|(two|three)) child~ (run|hide)~', { agency: RIVERTON, lists: {}, plain: true })).toHaveLength(3 * 2 * (4 + 5));
  });

  it.each([
    ['{agency.names}~', 'right after one English word'],
    ['K9~', 'right after one English word'],
    ['CI~', 'right after one English word'],
    ['año~', 'right after one English word'],
    ['we’re~', 'right after one English word'],
    ['off*~', 'right after one English word'],
    ['work~s', 'right after one English word'],
    ['work~~', 'right after one English word'],
    ['(just |)~', 'right after one English word'],
    ['a ~ b', 'right after one English word'],
    ['the~', '"the" has no other forms; leave "~" out'],
    ['worked~', 'write the base form, "work~"'],
    ['my children~', 'write the base form, "child~"'],
    ['was~', 'write the base form, "be~"'],
  ])('%s is refused: %s', (written, message) => {
    expect(() => inflected(written)).toThrow(PhraseError);
    expect(() => inflected(written)).toThrow(message);
  });
});
