import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { NETWORKS } from '../../../lib/networks';
import { contentScripts, deliveredTo, fileOf, scriptOf } from '../../../lib/networks/delivery';
import { complete, laterPartOf } from '../../../lib/networks/later';
import type { Network } from '../../../lib/networks/network';

/** A page that every network has arrived in. */
const page = (): typeof globalThis => {
  const world = {} as typeof globalThis;
  for (const network of NETWORKS) runInNewContext(scriptOf(network), { globalThis: world, Symbol });
  return world;
};

it('every network arrives in a page as it is written once the inspector is there: nothing in it is lost on the way', () => {
  const world = page();
  for (const [i, network] of deliveredTo(world).entries()) complete(network, laterPartOf(NETWORKS[i] as Network));
  // From another realm, so compared by value.
  expect(JSON.parse(JSON.stringify(deliveredTo(world)))).toEqual(NETWORKS);
});

it('what was found before that is whole too', () => {
  const [network] = deliveredTo(page()) as [Network];
  const [composer] = network.composers;
  complete(network, laterPartOf(NETWORKS[0] as Network));
  expect(composer).toEqual(NETWORKS[0]?.composers[0]);
});

it('nothing that tells the account comes before anybody writes', () => {
  expect(JSON.stringify(deliveredTo(page()))).not.toContain('"account"');
});

it('a page without a network has none', () => expect(deliveredTo({} as typeof globalThis)).toEqual([]));

it('a page gets the ears first, then its own network before the gate, and no other network', () => {
  const entries = contentScripts(NETWORKS);
  for (const network of NETWORKS.filter(({ matches }) => matches.length > 0)) {
    const own = entries.filter(({ matches }) => matches.join() === network.matches.join());
    expect(own.map(({ run_at, js }) => [run_at, js])).toEqual([
      ['document_start', ['content-scripts/watch.js']],
      ['document_end', [fileOf(network), 'content-scripts/gate.js']],
    ]);
  }
});
