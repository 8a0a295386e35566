import * as v from 'valibot';
import { TOPICS } from '../rules/report';
import { wrong } from './complaint';
import { type AuthoredDetector, type AuthoredSign, DETECTOR, entries, sound, stranger } from './detector-schema';
import { hundredths } from './hundredths';
import { byLanguage, choice, fields, may, must } from './parts';

const isOfHundredths = (weight: number): boolean => Math.abs(weight * 100 - hundredths(weight)) < 1e-6;

const WEIGHT = 'a number from -1 to 1 with two decimals at most, not 0';
const weight = v.pipe(
  v.number(wrong(WEIGHT)),
  v.minValue(-1, `must be ${WEIGHT}`),
  v.maxValue(1, `must be ${WEIGHT}`),
  v.check((written) => written !== 0 && isOfHundredths(written), `must be ${WEIGHT}`),
);

const SUM = 'a number from 0.01 with two decimals at most';
const sum = v.pipe(v.number(wrong(SUM)), v.minValue(0.01, `must be ${SUM}`), v.check(isOfHundredths, `must be ${SUM}`));

const weighed = {
  ...entries,
  sign: must('What it is a sign of, as the writer is shown it.', byLanguage),
  weight: must('How much it says, from -1 to 1; below 0 it speaks against.', weight),
};

/** One entry of `cues`. */
export const sign: v.GenericSchema<AuthoredSign> = v.pipe(
  fields('a sign such as { sign: …, weight: 0.5, terms: […] }', weighed, stranger),
  sound<AuthoredSign>(),
);

const found = {
  ...entries,
  cues: may(
    'Signs that add up, each counted once.',
    v.pipe(v.array(sign, wrong('a list of signs')), v.minLength(2, 'needs at least two signs')),
  ),
  reach: may('The sum of weights at which the signs speak, as `advise` at most.', sum),
  likeness: may('The post as a whole resembles labelled posts of this topic; advises and no more.', choice(TOPICS)),
  sure: may('The sum from which the severity of the rule holds; `reach` when not given.', sum),
};

/** One entry of `find`. Signs and likeness judge a whole post: as a part of something else they would no longer soften it. */
export const finder: v.GenericSchema<AuthoredDetector> = v.pipe(fields(DETECTOR, found, stranger), sound());
