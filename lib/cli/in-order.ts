/**
 * Does `work` on all `items`, at most `ahead` of them at a time, and gives the results in the order of the items, each as
 * soon as it is there. Reads on only while somebody takes the results. When reading fails, or the work on an item, the
 * results of all items before it are given first; then it throws.
 */
export async function* inOrder<T, R>(items: AsyncIterator<T>, work: (item: T) => Promise<R>, ahead: number): AsyncGenerator<R> {
  const results: Promise<R>[] = [];
  let more = true;
  let reading: Promise<void> | undefined;

  const read = async () => {
    try {
      const item = await items.next();
      if (item.done) more = false;
      else results.push(work(item.value));
    } catch (error) {
      more = false;
      results.push(Promise.reject(error));
    }
    // Whoever takes the results meets the failure in its turn; until then it counts as handled.
    results.at(-1)?.catch(() => undefined);
    reading = undefined;
  };

  while (more || results.length > 0) {
    if (more && results.length < ahead) reading ??= read();
    const first = results[0];
    const ready = first?.then(yes, yes);
    // A result that is there goes first: its memory is free before the next item is read.
    if ((await Promise.race([ready, reading].filter((promise) => promise !== undefined))) !== true) continue;
    results.shift();
    yield first as Promise<R>;
  }
}

const yes = () => true;
