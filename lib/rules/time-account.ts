export class TimeAccount {
  off: readonly string[] = [];
  spend<T>(_r: string, work: () => T): T | undefined {
    return work();
  }
}
