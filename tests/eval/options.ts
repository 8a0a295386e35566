import { argumentsOf, misused } from '../../lib/cli/command';
import { TOPICS, type Topic } from '../../lib/rules/report';
import { PARTS, type Part } from '../corpus/posts';

const USAGE = `npm run eval -- [--part tune|check] [--topic TOPIC] [--errors] [--data FOLDER] [--show]
--part    this part of the corpus alone
--topic   this topic alone
--errors  the posts of the part tune that are not judged as meant, and why; seconds
--data    where the public data lie; ../shared/eval without it
--show    puts the worst errors, with their texts, into docs/evaluation/latest.md
Without --part, --topic and --errors everything is measured and docs/evaluation/latest.md is written.`;

export interface Options {
  parts: readonly Part[];
  topics: readonly Topic[];
  errors: boolean;
  /** Folder of the public data. */
  data: string;
  show: boolean;
  /** Nothing was left out, so that the result is worth keeping. */
  isWhole: boolean;
}

/** @throws BadInput that says what would be right. */
export function optionsOf(args: string[]): Options {
  const { part, topic, errors, data, show } = argumentsOf(
    {
      args,
      options: {
        part: { type: 'string' },
        topic: { type: 'string' },
        errors: { type: 'boolean', default: false },
        data: { type: 'string', default: '../shared/eval' },
        show: { type: 'boolean', default: false },
      },
    },
    USAGE,
  ).values;
  const parts = PARTS.filter((one) => part === undefined || one === part);
  const topics = TOPICS.filter((one) => topic === undefined || one === topic);
  if (parts.length === 0) throw misused(`There is no part "${part}"`, USAGE);
  if (topics.length === 0) throw misused(`There is no topic "${topic}"; there are: ${TOPICS.join(', ')}`, USAGE);
  // Whoever reads the posts of `check` will write rules for them.
  if (errors && part !== 'tune') throw misused('Errors are listed for --part tune alone', USAGE);
  const isWhole = !part && !topic && !errors;
  if (show && !isWhole) throw misused('--show goes with the whole', USAGE);
  return { parts, topics, errors, data, show, isWhole };
}
