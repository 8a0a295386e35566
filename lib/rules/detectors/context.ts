import type { Draft } from '../draft';
import type { ContextTest } from '../rulebook';
import { WHOLE_POST } from '../scene';
import type { Find } from '.';

/** What is true of the draft beside its words: account, surface, purpose, network, pictures. */
export const context: Find<'context'> = ({ where }, { draft }) => (holds(where, draft) ? [WHOLE_POST] : []);

function holds(where: ContextTest, draft: Draft): boolean {
  return (
    (!where.audience || where.audience.includes(draft.audience)) &&
    (!where.surface || where.surface.includes(draft.surface)) &&
    (!where.purpose || (draft.purpose !== undefined && where.purpose.includes(draft.purpose))) &&
    (!where.network || where.network.includes(draft.network)) &&
    (where.imageWithoutAlt === undefined || where.imageWithoutAlt === draft.images.some((image) => image.alt.trim() === ''))
  );
}
