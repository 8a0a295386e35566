import { expect, it } from 'vitest';
import { inOrder } from '../../../lib/cli/in-order';

/** Work that ends when the test says so. */
function workshop() {
  const begun: number[] = [];
  const ends = new Map<number, { resolve(result: string): void; reject(error: Error): void }>();
  const work = (item: number) =>
    new Promise<string>((resolve, reject) => {
      begun.push(item);
      ends.set(item, { resolve, reject });
    });
  const end = (item: number) => ends.get(item)?.resolve(`done ${item}`);
  const fail = (item: number) => ends.get(item)?.reject(new Error(`failed ${item}`));
  return { begun, work, end, fail };
}

async function* upTo(last: number, broken?: Error) {
  for (let item = 1; item <= last; item++) yield item;
  if (broken) throw broken;
}

/** Lets everything happen that waits for nothing outside. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

async function taken(results: AsyncIterable<string>) {
  const list: string[] = [];
  const error = await (async () => {
    for await (const result of results) list.push(result);
  })().catch((reason: Error) => reason.message);
  return { list, error };
}

it('work that ends in another order gives its results in the order of the items', async () => {
  const { begun, work, end } = workshop();
  const results = taken(inOrder(upTo(3), work, 3));
  await settled();
  for (const item of [3, 1, 2]) end(item);
  expect(begun).toEqual([1, 2, 3]);
  expect((await results).list).toEqual(['done 1', 'done 2', 'done 3']);
});

it('a result is given as soon as it is there, while the next item is still awaited', async () => {
  const never = (async function* () {
    yield 1;
    await new Promise(() => undefined);
  })();
  const first = await inOrder(never, async (item) => item, 5).next();
  expect(first.value).toBe(1);
});

it('no more items are read than may be under way, however slowly the results are taken', async () => {
  const { begun, work, end } = workshop();
  const results = inOrder(upTo(9), work, 2);
  const first = results.next();
  await settled();
  expect(begun).toEqual([1, 2]);
  end(1);
  expect((await first).value).toBe('done 1');
  end(2);
  await settled();
  expect(begun).toEqual([1, 2]);
  results.next();
  await settled();
  expect(begun).toEqual([1, 2, 3]);
});

it('work that fails costs the results before it nothing', async () => {
  const { work, end, fail } = workshop();
  const results = taken(inOrder(upTo(4), work, 4));
  await settled();
  for (const item of [3, 2]) fail(item);
  await settled();
  end(1);
  expect(await results).toEqual({ list: ['done 1'], error: 'failed 2' });
});

it('reading that fails costs the results before it nothing', async () => {
  const { work, end } = workshop();
  const results = taken(inOrder(upTo(2, new Error('unreadable')), work, 5));
  await settled();
  for (const item of [2, 1]) end(item);
  expect(await results).toEqual({ list: ['done 1', 'done 2'], error: 'unreadable' });
});
