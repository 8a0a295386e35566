import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { NETWORKS } from '../../../lib/networks';
import { contentScripts, deliveredTo, fileOf, scriptOf } from '../../../lib/networks/delivery';

it('every network arrives in a page as it is written: nothing in it is lost on the way', () => {
  const world = {} as typeof globalThis;
  for (const network of NETWORKS) runInNewContext(scriptOf(network), { globalThis: world, Symbol });
  // From another realm, so compared by value.
  expect(JSON.parse(JSON.stringify(deliveredTo(world)))).toEqual(NETWORKS);
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
