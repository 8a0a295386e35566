import type { Surface } from '../rules/draft';
import type { ComposerDescription, Network } from './network';

/** Selectors of one composer that take the place of the packaged ones, until a release brings better ones. CSS only. */
export interface SelectorPatch {
  network: string;
  surface: Surface;
  editable?: string;
  not?: string;
  root?: string;
  submit?: string;
  next?: string;
}

/** `network` with what `patches` replace: in every composer of the surface; a whole description of a surface it lacks is added. */
export function patched(network: Network, patches: readonly SelectorPatch[]): Network {
  const own = patches.filter((patch) => patch.network === network.id);
  if (own.length === 0) return network;
  return { ...network, composers: own.reduce(withPatch, network.composers) };
}

function withPatch(composers: readonly ComposerDescription[], patch: SelectorPatch): readonly ComposerDescription[] {
  if (composers.some(({ surface }) => surface === patch.surface))
    return composers.map((composer) => (composer.surface === patch.surface ? replaced(composer, patch) : composer));
  const { surface, editable, root, submit } = patch;
  if (!editable || !root || !submit) return composers;
  return [replaced({ surface, editable, root, submit: { css: submit }, keys: [] }, patch), ...composers];
}

function replaced(composer: ComposerDescription, { network: _, submit, next, ...rest }: SelectorPatch): ComposerDescription {
  return {
    ...composer,
    ...rest,
    // Names stay: they still tell the control where its selector is wrong again.
    ...(submit && { submit: { ...composer.submit, css: submit } }),
    ...(next && { next: { ...composer.next, css: next } }),
  };
}
