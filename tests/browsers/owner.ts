import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/** Which process something outside the project belongs to, kept in a file, so that what a killed one left is told from what is needed. */
export class Owner {
  constructor(private readonly file: string) {}

  /** It belongs to this process now. */
  note(): void {
    writeFileSync(this.file, nameOf(process.pid) ?? '');
  }

  forget(): void {
    rmSync(this.file, { force: true });
  }

  /** Whether the process that it belongs to still runs. */
  get isAlive(): boolean {
    const name = existsSync(this.file) ? readFileSync(this.file, 'utf8') : '';
    return name !== '' && nameOf(Number.parseInt(name, 10)) === name;
  }
}

/** Number and start of a process: numbers come again. `starttime` is the 20th field after the name in brackets (proc(5)). Linux only. */
function nameOf(pid: number): string | undefined {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return undefined;
  const fields = readFileSync(file, 'utf8').split(') ').at(-1)?.split(' ');
  return `${pid} ${fields?.[19]}`;
}
