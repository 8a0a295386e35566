/** The process that a contender runs in: does one request at a time and reads no clock while nothing is asked. */
import type { Span } from '../../lib/rules/report';
import type { Check, Post, Start } from './contenders/contender';
import type { Answer, Loaded, Request, Turn } from './protocol';

const checks: Check[] = [];

process.on('message', async (request: Request) => {
  let answer: Answer;
  try {
    answer = { done: await doing(request) };
  } catch (error) {
    answer = { failed: error instanceof Error ? error.message : String(error) };
  }
  process.send?.(answer);
});

function doing(request: Request): Promise<Loaded | Turn | Span[][]> {
  if (request.ask === 'load') return load(request.file, request.size, request.first);
  const check = checks[request.check] as Check;
  return request.ask === 'time' ? time(check, request.posts) : find(check, request.posts);
}

async function load(file: string, size: number, first: Post): Promise<Loaded> {
  const rss = process.memoryUsage.rss();
  const began = performance.now();
  const { default: start } = require(file) as { default: Start };
  const check = await start(size);
  const ready = performance.now();
  await check(first);
  const checked = performance.now();
  return {
    check: checks.push(check) - 1,
    loadMs: ready - began,
    firstMs: checked - ready,
    rssBytes: process.memoryUsage.rss() - rss,
  };
}

async function time(check: Check, posts: readonly Post[]): Promise<Turn> {
  const times: number[] = [];
  const cpu = process.cpuUsage();
  for (const post of posts) {
    const began = performance.now();
    const found = check(post);
    if (found instanceof Promise) await found;
    times.push(performance.now() - began);
  }
  const { user, system } = process.cpuUsage(cpu);
  return { times, cpuMs: (user + system) / 1000 };
}

async function find(check: Check, posts: readonly Post[]): Promise<Span[][]> {
  const found: Span[][] = [];
  for (const post of posts) found.push((await check(post)).map(({ start, end }) => ({ start, end })));
  return found;
}
