import type { Composer } from './find';
import { allIn } from './tree';

/** Everything the composer would send as one string; tells whether two drafts are the same. */
export function contentOf(composer: Composer): string {
  const parts = [...composer.editables, ...alsoIn(composer)];
  return JSON.stringify(parts.map(textOf));
}

/** What stands in an editor, or in a part beside it. */
export const textOf = (part: HTMLElement): string => String('value' in part ? part.value : part.textContent);

/** The read-only parts that go out with the text. */
export const alsoIn = ({ root, description: { also, shadow } }: Composer): HTMLElement[] => (also ? allIn(root, also, shadow) : []);
