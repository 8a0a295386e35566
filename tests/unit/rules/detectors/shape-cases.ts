import type { ShapeName } from '../../../../lib/rules/shapes';

/** For each shape: texts with the shape between « and », and texts that look like it but are something else. */
export const SHAPE_CASES: Record<ShapeName, { hits: string[]; misses: string[] }> = {
  'street-address': {
    hits: [
      'Yard sale, «118 Alder Ct», our place',
      'at «22 N. Birch Street, Apt 4»',
      'we live at «9 old mill rd»',
      'he lives at «22 Birch» now',
      'at «1 Civic Plaza Dr» today',
      'vivo en «44 Roble Ave»',
    ],
    misses: ['22 Birch trees were planted', '5 officers court disaster', 'won 3 to 2 on the road', '2 bags, one st', 'Route 9 is closed'],
  },
  'hundred-block': {
    hits: ['crash in the «1400 block of Main St»', '«300 block Alder»', '«200-block of Pine»'],
    misses: ['1412 Main St', 'block party at 1400', '1450 block'],
  },
  'person-name': {
    hits: ['we thank «Dana Cole» for coming', "arrested «Mary-Ann O'Neil» today", 'was «John Q. Hale» there'],
    misses: [
      'see you at Main Street',
      'the Riverton Police Department',
      'OFFICER OF THE YEAR',
      'Big News From Our Town Today Everyone',
      'dana cole was here',
    ],
  },
  'minor-age': {
    hits: ['a «16-year-old» was hurt', 'a boy «aged 9»', 'Dana Cole«, 17», of Riverton', 'una niña de «12 años»'],
    misses: ['an 18-year-old', 'aged 44', '7 pm', 'a 16-year contract', 'come by, 12 of us will be there', 'agents 12 and 13'],
  },
  age: {
    hits: ['a «31-year-old» man', '«aged 31»', 'Dana Cole«, 31», of Riverton', 'Dana Cole«, 31».', 'male «24 yo»', 'hombre de «45 años»'],
    misses: ['a 300-year-old oak', 'on Saturday, 12 people came', 'we came by, 7.', 'page 31', 'in 31 years'],
  },
  'birth-date': {
    hits: ['DOB «04/12/1988»', 'she was born «4-12-88»', 'nacido «12.04.1988»'],
    misses: ['meeting on 04/12/2027', 'born 13/13/1988', 'born 0/12/88', 'born 4/32/88', 'version 1.2.88.3 born'],
  },
  'case-number': {
    hits: ['case «22-014455»', '«2022-014455» was filed', 'report «RP 22-0144»', 'incident «24-1234»'],
    misses: ['won 20-2024', 'from 2019-2024', 'call 555-0142', 'zip 28277-1234', 'ages 10-12'],
  },
  'badge-number': {
    hits: ['«badge 4471»', '«Badge #212»', '«unit 3-Adam-12» responding', '«shield no. 5521»'],
    misses: ['badge of honor', 'my badge', 'units 12', 'car 5 spot'],
  },
  'e-mail': {
    hits: ['write to «dana.cole+home@mail.example»', '«d@rivertonpd.example».'],
    misses: ['@danacole', 'me @ home.com', 'a@b', 'user@localhost'],
  },
  coordinates: {
    hits: ['at «35.2271, -80.8431»', '«35.227,-80.843»'],
    misses: ['99.1234, 10.1234', '35.2271, 190.8431', '1.5, 2.5', 'won 35.22, 80.84'],
  },
  handle: {
    hits: ['thanks «@RivertonPD»', '(«@dana.cole»)', '«@dana@social.example»!', 'ask «@RivertonPD».'],
    misses: ['me@mail.example', '@ home', 'a@'],
  },
  hashtag: {
    hits: ['«#RivertonPD» proud', 'the «#año_nuevo»'],
    misses: ['# one', 'C# ', '#!'],
  },
  money: {
    hits: ['only «$1,200»', 'for «$12.50» each', '«20 bucks»', '«£5»'],
    misses: ['1,200 people', '$ signs', 'bucks county'],
  },
  phone: {
    hits: [
      'ring «704-555-0142»',
      '«(704) 555-0142»',
      '«+1 704.555.0142»',
      'text «7045550142»',
      'call «555-0142»',
      'llámame «704 555 0142»',
      '«020 7946 0958»',
    ],
    misses: ['104-555-0142', '704-155-0142', 'score 555-0142', '7045550142 units', 'case 22-0145', 'call 911', '1234-704-555-0142'],
  },
  plate: {
    hits: ['plate «ABC 1234»', 'the car is «7ABC123»', 'reg «AB12 CDE»', 'a truck, «ABC-123»'],
    misses: ['ABC 1234', 'car abc 1234', 'car AB 12', 'the car show in MAY 2024'],
  },
  ssn: {
    hits: ['my number is «123-45-6789»', '«899-01-0001».'],
    misses: ['000-45-6789', '666-45-6789', '900-45-6789', '123-00-6789', '123-45-0000', '1123-45-6789', '123-45-67890', '123 45 678'],
  },
  time: {
    hits: ['at «7 pm»', 'by «19:30»', '«noon»', '«until 7»', '«7:15 a.m.»', '«0600 hours»'],
    misses: ['7 people', '25:00', 'until 7/14', '13 pm'],
  },
  url: {
    hits: ['see «https://news.example/a?b=c»', '«rivertonpd.example/join».', '(«www.riverton.example»)', 'read «https://news.example».'],
    misses: ['end.start', 'a@mail.example', 'e.g. this', '3.5 miles'],
  },
};
