import * as v from 'valibot';
import { NO_AGENCY } from '../packs/profile';
import { ID } from '../packs/schema';
import { vagueWord } from '../packs/vague';
import { SURFACES } from '../rules/draft';
import { SEVERITIES, TOPICS } from '../rules/report';
import { PackSourceSchema } from './pack-source';
import { isSelector } from './selector';
import { amount, count, flag, link, oneOf, text, textOrNone, texts } from './values';

/**
 * The managed policy: the one description from which the types, the reading and the browser's own schema come.
 * One concern a key, because Chromium loses a whole key on any misfit inside it.
 */

const list = v.optional(texts, []);
const line = v.optional(textOrNone, '');

const agency = v.pipe(
  v.object({
    name: line,
    shortNames: list,
    places: list,
    jurisdiction: line,
    handles: list,
    emailDomains: list,
    website: line,
    phones: list,
    units: list,
    stations: list,
    ranks: list,
    vehicles: list,
    hashtags: list,
    colours: v.optional(v.array(v.pipe(text, v.regex(/^#[0-9a-f]{6}$/i, 'must be a colour such as #1b2a4a'))), []),
    languages: list,
  }),
  v.title('Agency'),
  v.description('Who the agency is: name, short names, places, handles, units, stations, ranks and more. Rules refer to it.'),
);

const officialAccount = v.pipe(
  v.object({
    network: v.pipe(text, v.toLowerCase()),
    handle: v.exactOptional(text),
    page: v.exactOptional(text),
    assetId: v.exactOptional(text),
    name: v.exactOptional(text),
  }),
  v.check(({ handle, page, assetId, name }) => [handle, page, assetId, name].some(Boolean), 'needs a handle, page, assetId or name'),
);

const officialAccounts = v.pipe(
  v.array(officialAccount),
  v.title('Official accounts'),
  v.description('Network and handle (or page, or asset id) of every official account. All others are personal.'),
);

const packs = v.pipe(
  v.array(PackSourceSchema),
  v.title('Rule packs'),
  v.description(
    'Each the id of a packaged pack, or a whole pack as JSON text. Without this key, and when it names layers only, all base packs are in force.',
  ),
);

const concrete = v.check(
  (title: string) => vagueWord(title) === undefined,
  'is too vague to check; name a concrete thing, such as an address or a live operation',
);

const ruleChoice = v.object({
  severity: v.exactOptional(oneOf(SEVERITIES)),
  clause: v.exactOptional(
    v.object({ number: v.exactOptional(text), title: v.exactOptional(v.pipe(text, concrete)), link: v.exactOptional(link) }),
  ),
});

const rules = v.pipe(
  v.record(v.pipe(v.string(), v.regex(ID, 'must be a rule id such as home-address')), ruleChoice),
  v.title('Rule choices'),
  v.description('By rule id: the severity (off, info, advise, warn, justify, stop) and the clause of your policy (number, title, link).'),
);

const optionalAmount = v.exactOptional(amount);
const level = v.exactOptional(v.pipe(amount, v.maxValue(5, 'must be from 0 to 5')));

const voice = v.pipe(
  v.object({
    limits: v.exactOptional(
      v.object({
        readingGrade: optionalAmount,
        sentenceWords: optionalAmount,
        exclamations: optionalAmount,
        hashtags: optionalAmount,
        emoji: optionalAmount,
        capsWords: optionalAmount,
      }),
    ),
    levels: v.exactOptional(v.object({ formality: level, warmth: level, humour: level, enthusiasm: level })),
    person: v.exactOptional(oneOf(['we', 'I', 'any'])),
    avoid: v.exactOptional(texts),
    prefer: v.exactOptional(v.record(text, text)),
    humourOn: v.exactOptional(v.array(oneOf(TOPICS))),
  }),
  v.title('Voice'),
  v.description('How official posts should sound: limits, levels from 0 to 5, person, words to avoid and to prefer.'),
);

const host = v.pipe(
  text,
  v.toLowerCase(),
  v.regex(/^(?:\*\.)?(?:[a-z0-9-]+\.)*[a-z0-9-]+(?::\d+)?$/, 'must be a host such as social.agency.example or *.agency.example'),
);

const sites = v.pipe(
  v.array(v.object({ host, network: v.pipe(text, v.toLowerCase()) })),
  v.title('Further sites'),
  v.description('Hosts such as a self-hosted Mastodon server, and the network that each belongs to.'),
);

// Longer than any selector that a person would write, and too short to slow a page down.
const LONGEST_SELECTOR = 1000;
/** How many entries of `selectors` count. */
export const MOST_SELECTORS = 50;

const css = v.exactOptional(
  v.pipe(
    text,
    v.maxLength(LONGEST_SELECTOR, `must have at most ${LONGEST_SELECTOR} characters`),
    v.check(isSelector, 'must be a CSS selector of elements, such as [data-testid="composer"] textarea'),
  ),
);

const selectors = v.pipe(
  v.array(
    v.object({
      network: v.pipe(text, v.toLowerCase()),
      surface: oneOf(SURFACES),
      editable: css,
      not: css,
      root: css,
      submit: css,
      next: css,
    }),
  ),
  v.title('Selectors'),
  v.description(
    'CSS selectors that replace those of a network whose pages have changed: network, surface (post, reply, comment, message, bio, story), and editable, not, root, submit or next.',
  ),
);

const record = v.pipe(
  v.object({ enabled: v.optional(flag, false), days: v.exactOptional(count), fields: v.optional(texts, []) }),
  v.title('Record'),
  v.description('Whether posts of official accounts are recorded on the device, for how many days, and which fields.'),
);

/** Every key of the policy. */
export const PolicySchema = v.object({
  agency: v.optional(agency, () => ({ ...NO_AGENCY })),
  officialAccounts: v.optional(officialAccounts, []),
  packs: v.exactOptional(packs),
  rules: v.optional(rules, {}),
  voice: v.optional(voice, {}),
  sites: v.optional(sites, []),
  selectors: v.optional(selectors, []),
  record: v.optional(record, {}),
  checks: v.optional(
    v.pipe(oneOf(['on', 'off']), v.title('Checks'), v.description('"off" turns all checks off. Any other value leaves them on.')),
    'on',
  ),
  pictures: v.optional(
    v.pipe(
      oneOf(['on', 'off']),
      v.title('Pictures'),
      v.description(
        '"off" leaves attached pictures alone; their alternative texts are checked all the same. Any other value has them looked at.',
      ),
    ),
    'on',
  ),
  graceHours: v.optional(
    v.pipe(count, v.title('Grace hours'), v.description('How long the last policy stays in force after it vanished. 72 when not set.')),
    72,
  ),
  locks: v.optional(v.pipe(texts, v.title('Locks'), v.description('Names of the settings that users may not change.')), []),
  contact: v.optional(v.pipe(textOrNone, v.title('Contact'), v.description('Whom staff may ask about a finding.')), ''),
  notice: v.optional(v.pipe(textOrNone, v.title('Notice'), v.description('Text shown to staff beside every review.')), ''),
  declaredKeys: v.optional(
    v.pipe(texts, v.title('Declared keys'), v.description('Every key that this policy sets, so that a key lost on the way is noticed.')),
    [],
  ),
});

export type Policy = v.InferOutput<typeof PolicySchema>;
export type PolicyKey = keyof Policy;
export type OfficialAccount = v.InferOutput<typeof officialAccount>;
export type PolicySite = Policy['sites'][number];

/** What is in force without any policy. */
export const NO_POLICY: Policy = v.parse(PolicySchema, {});
