import * as v from 'valibot';

/** The plain values of a policy. Browsers deliver them loosely, so numbers and switches are also read from text. */

export const text = v.pipe(v.string('must be text'), v.trim(), v.nonEmpty('must not be empty'));
export const textOrNone = v.pipe(v.string('must be text'), v.trim());
export const texts = v.array(text);

const SWITCH = { true: true, '1': true, false: false, '0': false } as const;

/** `true`, `1`, `"1"` and their opposites: the registry and Firefox deliver switches as numbers or text. */
export const flag = v.pipe(
  v.union([v.boolean(), v.picklist([0, 1, '0', '1', 'true', 'false'])], 'must be true or false'),
  v.transform((value) => SWITCH[String(value) as keyof typeof SWITCH]),
);

/** A number, also as text; never below zero. */
export const amount = v.pipe(
  v.union([v.number(), v.pipe(v.string(), v.trim(), v.decimal(), v.transform(Number))], 'must be a number'),
  v.finite('must be a number'),
  v.minValue(0, 'must not be below 0'),
);

export const count = v.pipe(amount, v.integer('must be a whole number'));

export const oneOf = <const T extends readonly string[]>(options: T) => v.picklist(options, `must be one of ${options.join(', ')}`);

/** Only web addresses: these become links that people click. */
export const link = v.pipe(
  v.string('must be text'),
  v.trim(),
  v.regex(/^https?:\/\/[^\s/]+\S*$/i, 'must be a web address such as https://agency.example/policy'),
);
