import { type JsonSchema, toJsonSchemaDefs } from '@valibot/to-json-schema';
import { ClassifierSchema } from '../packs/classifier';
import { finder, sign } from '../packs/cues-schema';
import { BELONGS, CONDITIONABLE, KINDS } from '../packs/detector-kinds';
import { condition, detector } from '../packs/detector-schema';
import { FIX_KINDS, fix } from '../packs/fix-schema';
import { LOOKS, OF_WORDS, OWN_FIELDS } from '../packs/image-fault';
import { MarkFileSchema } from '../packs/marks';
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

/**
 * One schema for every file of a pack: a head has an id, a shield has `shield`, a mark `references` and a classifier `classes`, all
 * else is a rule. Draft 7, which YAML editors know.
 */
function packJsonSchema(): JsonSchema {
  const definitions = {
    head: PackHeadSchema,
    rule: RuleSchema,
    shield: ShieldSchema,
    fix,
    mark: MarkFileSchema,
    classifier: ClassifierSchema,
    detector,
    condition,
    sign,
    finder,
  };
  const {
    head,
    rule,
    shield,
    fix: written,
    mark,
    classifier,
    ...detectors
  } = toJsonSchemaDefs(definitions, {
    typeMode: 'input',
    // What these ask for is asked by `whole`, or cannot be written as a JSON Schema.
    ignoreActions: ['check', 'trim'],
  });
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'A file of a Muster pack: pack.yaml, a rule, a shield, a mark or a classifier',
    ...either(
      { anyOf: [has('id'), has('title'), has('version')] },
      ref('head'),
      either(has('shield'), ref('shield'), either(has('references'), ref('mark'), either(has('classes'), ref('classifier'), ref('rule')))),
    ),
    $defs: {
      head,
      rule,
      shield,
      fix: wholeFix(written),
      mark,
      classifier: { ...classifier, oneOf: [has('file'), has('model')] },
      ...Object.fromEntries(Object.entries(detectors).map(([name, schema]) => [name, whole(schema)])),
    },
  } as JsonSchema;
}

const either = (condition: JsonSchema, then: JsonSchema, other: JsonSchema): JsonSchema => ({ if: condition, then, else: other });
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
      image: { oneOf: LOOKS.map(wholeLook) },
      cues: {
        required: ['reach'],
        properties: {
          within: { enum: ['post', 'sentence'], description: 'Whether the signs of the post add up, or those of each sentence.' },
        },
      },
    },
  } as JsonSchema;
}

/** A look with the field of its own and none of another; words are looked through with what looks through words. */
function wholeLook(look: (typeof LOOKS)[number]): JsonSchema {
  const own = OWN_FIELDS[look];
  const others = Object.values(OWN_FIELDS).filter((field) => field !== own);
  const unread = KINDS.filter((kind) => !OF_WORDS.includes(kind));
  return {
    properties: {
      image: { const: look, description: 'What is looked for in each picture.' },
      ...(look === 'words' && {
        find: { items: { not: hasOneOf(unread) }, description: 'What is looked for in the words of the picture.' },
      }),
    },
    ...((look === 'metadata' || look === 'class') && own && { required: [own] }),
    not: hasOneOf(others),
  };
}
