import type { ShapeName } from '../../../../lib/rules/shapes';
import { age } from './age';
import { badge } from './badge-number';
import { birthDate } from './birth-date';
import { cardNumber } from './card-number';
import { caseNumber } from './case-number';
import { coordinates } from './coordinates';
import { email } from './e-mail';
import { handle } from './handle';
import { hashtag } from './hashtag';
import { hundredBlock } from './hundred-block';
import { minorAge } from './minor-age';
import { money } from './money';
import { personName } from './person-name';
import { phone } from './phone';
import { plate } from './plate';
import { plusCode } from './plus-code';
import { poBox } from './po-box';
import { radioCode } from './radio-code';
import { ssn } from './ssn';
import { address } from './street-address';
import { time } from './time';
import { url } from './url';

/** Texts with the shape between « and », and texts that look like it but are something else. */
export interface ShapeCases {
  hits: string[];
  misses: string[];
}

export const SHAPE_CASES: Record<ShapeName, ShapeCases> = {
  'street-address': address,
  'hundred-block': hundredBlock,
  'person-name': personName,
  'minor-age': minorAge,
  'birth-date': birthDate,
  'card-number': cardNumber,
  'case-number': caseNumber,
  'badge-number': badge,
  'plus-code': plusCode,
  'po-box': poBox,
  'radio-code': radioCode,
  'e-mail': email,
  age,
  coordinates,
  handle,
  hashtag,
  money,
  phone,
  plate,
  ssn,
  time,
  url,
};
