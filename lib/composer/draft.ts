import type { Briefing } from '../messages/messages';
import { audienceOf } from '../policy/audience';
import type { Draft } from '../rules/draft';
import { accountOf } from './account';
import { type Composer, refreshed } from './find';
import { type Reading, readEditors } from './read';

/** What `composer` would post as it stands now, and where in its editors each character is. */
export function draftIn(composer: Composer, briefing: Briefing): { reading: Reading; draft: Draft } {
  const { network, description, editables } = refreshed(composer);
  const reading = readEditors(editables);
  const account = accountOf(composer);
  const draft: Draft = {
    text: reading.text,
    network: network.id,
    surface: description.surface,
    audience: audienceOf(account, network.id, briefing),
    images: [],
    hour: new Date().getHours(),
    ...(account !== undefined && { account }),
  };
  return { reading, draft };
}

/** Whether two drafts that were read from one page are the same. */
export function isSame(one: Draft, other: Draft): boolean {
  const known = ['text', 'audience', 'surface', 'hour'] as const;
  return known.every((field) => one[field] === other[field]);
}
