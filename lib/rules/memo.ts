/** Remembers the last `limit` things that were asked for; of those the ones asked for longest ago go first. */
export class Memo<V> {
  private readonly kept = new Map<string, V>();

  constructor(private readonly limit: number) {}

  /** What is remembered for `key`, or what `make` gives, which is remembered from now on. */
  of(key: string, make: () => V): V {
    const known = this.kept.get(key);
    if (known !== undefined) {
      this.kept.delete(key);
      this.kept.set(key, known);
      return known;
    }
    const made = make();
    this.keep(key, made);
    return made;
  }

  /** What is remembered for `key`, if anything. */
  get(key: string): V | undefined {
    return this.kept.get(key);
  }

  keep(key: string, value: V): void {
    if (this.limit === 0) return;
    this.kept.set(key, value);
    if (this.kept.size > this.limit) this.kept.delete(this.kept.keys().next().value as string);
  }
}
