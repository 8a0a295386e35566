import * as v from 'valibot';
import { AUDIENCES, PURPOSES, SURFACES } from '../rules/draft';
import { wrong } from './complaint';
import { LONGEST_EXAMPLE } from './limits';
import { anyTextUpTo, choice, fields, may, must, text, textUpTo } from './parts';
import { seen } from './seen-schema';

const HOUR = 'a whole hour from 0 to 23';
const hour = v.pipe(
  v.number(wrong(HOUR)),
  v.integer(`must be ${HOUR}`),
  v.minValue(0, `must be ${HOUR}`),
  v.maxValue(23, `must be ${HOUR}`),
);

/** An example: the text alone, or a draft where the account, surface or pictures matter. */
export const example = v.union(
  [
    textUpTo(LONGEST_EXAMPLE),
    fields('text, or a draft { text: … }', {
      text: must('What the post says; may be empty.', anyTextUpTo(LONGEST_EXAMPLE)),
      audience: may('The account it is posted from; without it, the one that the rule is for.', choice(AUDIENCES)),
      surface: may('Where it is posted; `post` when not given.', choice(SURFACES)),
      purpose: may('What the official post is for.', choice(PURPOSES)),
      network: may('Id of the network that it is posted to, such as x.', text),
      account: may('Handle or name of the account that posts.', text),
      hour: may('Local hour at which it is posted, 0 to 23.', hour),
      replyTo: may('The post that it answers or quotes.', textUpTo(LONGEST_EXAMPLE)),
      images: may(
        'Its pictures.',
        v.array(
          fields('a picture such as { alt: "A map" }', {
            alt: v.optional(must('Its alternative text, none when empty.', v.string(wrong('text'))), ''),
            seen: may('What is seen in it; without it nobody has looked.', seen),
          }),
          wrong('a list of pictures'),
        ),
      ),
    }),
  ],
  wrong('text, or a draft { text: … }'),
);

export type Example = v.InferOutput<typeof example>;
