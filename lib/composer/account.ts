import type { AccountSource } from '../networks/network';
import type { Composer } from './find';

/** The account that would post: from the composer first, then from navigation that only ever shows the viewer. */
export function accountOf(composer: Composer): string | undefined {
  const { account } = composer.network;
  const read = (source: AccountSource, scope: ParentNode): string | undefined => {
    const element = scope.querySelector(source.css);
    const value = source.attribute ? element?.getAttribute(source.attribute) : element?.textContent?.trim();
    return source.pattern ? new RegExp(source.pattern).exec(value ?? '')?.[1] : value || undefined;
  };
  for (const source of account) {
    const found = read(source, composer.root) ?? (source.inComposer ? undefined : read(source, document));
    if (found) return found;
  }
  return undefined;
}
