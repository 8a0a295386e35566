/** A JSON Schema as far as the one of packs goes. */
export interface Schema {
  [keyword: string]: unknown;
}

type Judge = (value: unknown, wanted: never, schema: Schema, root: Schema) => boolean;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const all = Object.entries;

const TYPES: Record<string, (value: unknown) => boolean> = {
  object: isObject,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  number: (value) => typeof value === 'number',
  integer: Number.isInteger,
};

/** What each keyword asks of a value; of one of another type than it is about it asks nothing. */
const KEYWORDS: Record<string, Judge> = {
  $ref: (value, to: string, _, root) =>
    fits(
      value,
      to
        .slice(2)
        .split('/')
        .reduce<Schema>((at, step) => at[step] as Schema, root),
      root,
    ),
  type: (value, type: string) => TYPES[type]?.(value) ?? false,
  enum: (value, options: unknown[]) => options.includes(value),
  const: (value, only: unknown) => value === only,
  required: (value, fields: string[]) => !isObject(value) || fields.every((field) => field in value),
  properties: (value, fields: Record<string, Schema>, _, root) =>
    !isObject(value) || all(fields).every(([field, schema]) => !(field in value) || fits(value[field], schema, root)),
  additionalProperties: (value, other: Schema | false, { properties = {} }, root) =>
    !isObject(value) || all(value).every(([key, part]) => key in (properties as object) || (other !== false && fits(part, other, root))),
  propertyNames: (value, schema: Schema, _, root) => !isObject(value) || Object.keys(value).every((key) => fits(key, schema, root)),
  dependencies: (value, fields: Record<string, Schema | string[]>, _, root) =>
    !isObject(value) ||
    all(fields).every(([field, needs]) => !(field in value) || fits(value, Array.isArray(needs) ? { required: needs } : needs, root)),
  items: (value, schema: Schema, _, root) => !Array.isArray(value) || value.every((item) => fits(item, schema, root)),
  maxItems: (value, most: number) => !Array.isArray(value) || value.length <= most,
  exclusiveMinimum: (value, least: number) => typeof value !== 'number' || value > least,
  minItems: (value, least: number) => !Array.isArray(value) || value.length >= least,
  minLength: (value, least: number) => typeof value !== 'string' || [...value].length >= least,
  maxLength: (value, most: number) => typeof value !== 'string' || [...value].length <= most,
  pattern: (value, form: string) => typeof value !== 'string' || new RegExp(form, 'u').test(value),
  format: (value, name: string) => name === 'date' && (typeof value !== 'string' || /^\d{4}-\d\d-\d\d$/.test(value)),
  minimum: (value, least: number) => typeof value !== 'number' || value >= least,
  maximum: (value, most: number) => typeof value !== 'number' || value <= most,
  anyOf: (value, options: Schema[], _, root) => options.some((option) => fits(value, option, root)),
  oneOf: (value, options: Schema[], _, root) => options.filter((option) => fits(value, option, root)).length === 1,
  not: (value, schema: Schema, _, root) => !fits(value, schema, root),
  if: (value, condition: Schema, { then = {}, else: otherwise = {} }, root) =>
    fits(value, (fits(value, condition, root) ? then : otherwise) as Schema, root),
};

const SILENT = ['$schema', '$defs', 'title', 'description', 'default', 'then', 'else'];

/** Whether `value` fits `schema`, by the rules of JSON Schema draft 7. @throws for a keyword that this does not know. */
export function fits(value: unknown, schema: Schema, root: Schema = schema): boolean {
  return all(schema).every(([keyword, wanted]) => {
    if (SILENT.includes(keyword)) return true;
    const judge = KEYWORDS[keyword];
    if (!judge) throw new Error(`The check does not know the keyword ${keyword}.`);
    return judge(value, wanted as never, schema, root);
  });
}
