import type * as v from 'valibot';
import { MARK_KINDS } from '../rules/seen';
import { choice, fields, flag, may, must, number, some, text } from './parts';

/** What is seen in the picture of an example, in the short form in which authors write it. */

const sure = may('Whether it is sure, which it is when not given.', flag);

const location = fields('a place such as { latitude: 44.1, longitude: -123.1 }', {
  latitude: must('Degrees north.', number),
  longitude: must('Degrees east.', number),
  altitude: may('Metres above the sea.', number),
});

const metadata = fields('metadata such as { device: … }', {
  location: may('Where it was taken.', location),
  time: may('When it was taken.', text),
  device: may('Maker and model.', text),
  serial: may('Serial number.', text),
  owner: may('Owner.', text),
  caption: may('Title or comment.', text),
  thumbnail: may('Whether the small picture in the file shows something else.', flag),
});

export const seen = fields('what is seen, such as { words: ["POLICE"] }', {
  metadata: may('What the file says about itself.', metadata),
  marks: may(
    'Marks of the agency.',
    some(
      fields('a mark such as { name: …, kind: seal }', {
        name: must('Its name.', text),
        kind: must('What it is.', choice(MARK_KINDS)),
        sure,
      }),
      'mark',
    ),
  ),
  words: may('Lines of words.', some(text, 'line')),
  uniform: may('Whether signs of a uniform add up, surely or not.', choice(['sure', 'unsure'])),
  classes: may(
    'What the agency’s own classifier says.',
    some(fields('a class such as { name: … }', { name: must('Its name.', text), sure }), 'class'),
  ),
});

/** What an author says is seen in a picture. */
export type AuthoredSeen = v.InferOutput<typeof seen>;
