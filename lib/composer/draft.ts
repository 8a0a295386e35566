import type { Briefing } from '../messages/messages';
import { audienceOfAll } from '../policy/audience';
import type { Draft, DraftImage } from '../rules/draft';
import { accountsOf } from './account';
import { alsoIn } from './content';
import { type Composer, present } from './find';
import { siteOf } from './network-here';
import type { Attached } from './pictures';
import { type Reading, readEditors } from './read';
import { above, allIn } from './tree';

/** What `composer` would post as it stands now, and where in its editors each character is. */
export function draftIn(composer: Composer, briefing: Briefing, attached: readonly Attached[] = []): { reading: Reading; draft: Draft } {
  const { network, description } = composer;
  const reading = readingOf(composer);
  const accounts = accountsOf(composer);
  const replyTo = answeredBy(composer);
  const draft: Draft = {
    text: reading.text,
    network: network.id,
    surface: description.surface,
    audience: audienceOfAll(
      accounts,
      { network: network.id, others: network.accountsOf ?? [], host: siteOf(globalThis).hostname },
      briefing,
    ),
    images: imagesIn(composer, attached),
    hour: new Date().getHours(),
    ...(accounts.length > 0 && { account: accounts.join(', ') }),
    ...(replyTo && { replyTo }),
  };
  return { reading, draft };
}

/** The text of `composer` as it stands now. */
export const readingOf = (composer: Composer): Reading => readEditors([...present(composer).editables, ...alsoIn(composer)]);

/** Whether two drafts that were read from one page are the same. */
export function isSame(one: Draft, other: Draft): boolean {
  const known = ['text', 'audience', 'surface', 'hour', 'replyTo'] as const;
  return known.every((field) => one[field] === other[field]) && sameImages(one.images, other.images);
}

const sameImages = (one: readonly DraftImage[], other: readonly DraftImage[]): boolean =>
  one.length === other.length && one.every(({ alt, picture }, i) => alt === other[i]?.alt && picture === other[i]?.picture);

/** The pictures with their alternative texts as written, which not every site shows in the composer. */
function imagesIn({ root, description: { images, shadow } }: Composer, attached: readonly Attached[]): DraftImage[] {
  if (!images) return attached.map(({ id }) => ({ picture: id }));
  const { item, alt, attribute, none = [] } = images;
  const items = allIn(root, item, shadow);
  // In the order of the previews where an item holds none: what describes a picture may lie elsewhere.
  const inItem = (at: HTMLElement, i: number): Attached | undefined =>
    attached.find(({ preview }) => preview && at.contains(preview)) ?? (items.length === attached.length ? attached[i] : undefined);
  const described = items.map((picture, i) => {
    const place = alt ? allIn(picture, alt, shadow)[0] : picture;
    const value = attribute ? place?.getAttribute(attribute) : place && ('value' in place ? String(place.value) : place.textContent);
    const text = value?.trim() ?? '';
    const shown = inItem(picture, i);
    return { alt: none.includes(text) ? '' : text, ...(shown && { picture: shown.id }) };
  });
  const rest = attached.filter(({ id }) => !described.some(({ picture }) => picture === id));
  return [...described, ...rest.map(({ id }) => ({ picture: id }))];
}

/** The words of the post that is answered or quoted: in the composer, or in the closest place around it that has them. */
function answeredBy({ root, description: { answered } }: Composer): string | undefined {
  if (!answered) return undefined;
  for (const place of [root, ...above(root)]) {
    const post = place.querySelector(answered);
    if (post) return post.textContent?.trim() || undefined;
  }
  return undefined;
}
