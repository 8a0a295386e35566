import { type JsonSchema, toJsonSchemaDefs } from '@valibot/to-json-schema';
import { finder, sign } from '../packs/cues-schema';
import { BELONGS, CONDITIONABLE, KINDS } from '../packs/detector-kinds';
import { condition, detector } from '../packs/detector-schema';
import { FIX_KINDS, fix } from '../packs/fix-schema';
import { PackHeadSchema, RuleSchema, ShieldSchema } from '../packs/schema';
import { argumentsOf, type Command } from './command';

const usage = 'muster pack schema';

/** Prints what editors complete and check the files of a pack with. */
export const packSchema: Command = {
  usage,
  about: 'Prints the JSON Schema of the files of a pack, for editors; assets/packs/pack.schema.json holds the same.',
  async run(args) {
    argumentsOf({ args }, usage);
    process.stdout.write(packSchemaFile());
    return 0;
  },
};

/** The text of assets/packs/pack.schema.json. */
export const packSchemaFile = (): string => `${JSON.stringify(packJsonSchema(), null, 2)}\n`;

/** One schema for every file of a pack: a head has an id, a shield has `shield`, all else is a rule. Draft 7, which YAML editors know. */
function packJsonSchema(): JsonSchema {
  const definitions = { head: PackHeadSchema, rule: RuleSchema, shield: ShieldSchema, fix, detector, condition, sign, finder };
  const {
    head,
    rule,
    shield,
    fix: written,
    ...detectors
  } = toJsonSchemaDefs(definitions, {
    typeMode: 'input',
    // What these ask for is asked by `whole`, or cannot be written as a JSON Schema.
    ignoreActions: ['check', 'trim'],
  });
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'A file of a Muster pack: pack.yaml, a rule or a shield',
    if: { anyOf: [has('id'), has('title'), has('version')] },
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema's own word.
    then: ref('head'),
    else: {
      if: has('shield'),
      // biome-ignore lint/suspicious/noThenProperty: JSON Schema's own word.
      then: ref('shield'),
      else: ref('rule'),
    },
    $defs: {
      head,
      rule,
      shield,
      fix: wholeFix(written),
      ...Object.fromEntries(Object.entries(detectors).map(([name, schema]) => [name, whole(schema)])),
    },
  } as JsonSchema;
}

const ref = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });
const has = (field: string): JsonSchema => ({ required: [field] });
const hasOneOf = (names: readonly string[]): JsonSchema => ({ anyOf: names.map(has) });

/** A fix is exactly one kind. */
const wholeFix = (fixSchema: JsonSchema): JsonSchema => ({
  ...fixSchema,
  oneOf: FIX_KINDS.map(has),
  dependencies: { shapes: ['replace'] },
});

/** A detector is exactly one kind, with the fields that belong to it and none of another kind. */
function whole(detectorSchema: JsonSchema): JsonSchema {
  const belongs = Object.entries(BELONGS).map(([field, kinds]) => [field, hasOneOf(kinds)]);
  const unplaced = KINDS.filter((kind) => !CONDITIONABLE.includes(kind));
  return {
    ...detectorSchema,
    oneOf: [...KINDS.map(has), { ...has('near'), not: hasOneOf(KINDS) }],
    dependencies: {
      ...Object.fromEntries(belongs),
      near: { not: hasOneOf(unplaced) },
      grammar: ['anchor'],
      metric: hasOneOf(['above', 'below']),
      cues: {
        required: ['reach'],
        properties: {
          within: { enum: ['post', 'sentence'], description: 'Whether the signs of the post add up, or those of each sentence.' },
        },
      },
    },
  } as JsonSchema;
}
