import { type ChildProcess, fork } from 'node:child_process';
import { parse } from 'node:path';
import type { Span } from '../../lib/rules/report';
import type { Post } from './contenders/contender';
import type { Answer, Answers, Loaded, Request, Turn } from './protocol';

/** No answer within the time allowed; the process has been ended. */
export class TooSlow extends Error {}

/** How long starting a contender, or one turn, may take at all, in ms. */
const PATIENCE = 120_000;

/** A process for measuring, asked one thing at a time. */
export class Process {
  private readonly child: ChildProcess;
  /** For messages: what was loaded last. */
  private loaded = 'nothing';
  /** What a contender writes by itself; only of interest when its process ends. */
  private said = '';

  /** @param script the bundle of child.ts */
  constructor(script: string) {
    this.child = fork(script, { execArgv: [], stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
    this.child.stderr?.on('data', (chunk) => {
      this.said = `${this.said}${chunk}`.slice(-2000);
    });
  }

  /** Starts what the bundle `file` exports. */
  load(file: string, first: Post, size: number): Promise<Loaded> {
    this.loaded = parse(file).name;
    return this.ask({ ask: 'load', file, size, first });
  }

  /** @throws TooSlow after `patience` ms; Error with the contender's own words when it failed, or when the process is gone. */
  ask<Ask extends Request['ask']>(request: Extract<Request, { ask: Ask }>, patience = PATIENCE): Promise<Answers[Ask]> {
    const { child } = this;
    const failure = (why: string): Error => new Error(`${this.loaded}: ${why}`);
    return new Promise((resolve, reject) => {
      const settle = (then: () => void) => {
        clearTimeout(timer);
        child.off('message', answered).off('exit', gone);
        then();
      };
      const answered = (answer: Answer) =>
        settle(() => ('failed' in answer ? reject(failure(answer.failed)) : resolve(answer.done as Answers[Ask])));
      const gone = () => settle(() => reject(failure(`its process ended. ${this.said}`)));
      const timer = setTimeout(() => {
        settle(() => reject(new TooSlow(`${this.loaded}: no answer within ${patience / 1000} s`)));
        this.end();
      }, patience);
      child.on('message', answered).on('exit', gone);
      child.send(request);
    });
  }

  end(): void {
    this.child.kill('SIGKILL');
  }
}

/** A check that is ready, in a process of its own or beside others. */
export class Runner {
  private constructor(
    private readonly process: Process,
    readonly loaded: Loaded,
  ) {}

  static async start(process: Process, file: string, first: Post, size = 0): Promise<Runner> {
    return new Runner(process, await process.load(file, first, size));
  }

  time(posts: readonly Post[], patience?: number): Promise<Turn> {
    return this.process.ask({ ask: 'time', check: this.loaded.check, posts }, patience);
  }

  find(posts: readonly Post[]): Promise<Span[][]> {
    return this.process.ask({ ask: 'find', check: this.loaded.check, posts });
  }

  end(): void {
    this.process.end();
  }
}
