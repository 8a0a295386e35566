/**
 * The contract between a practice page and whoever drives it: `window.practice`.
 * Pages register their live editors here and hand over what the site would have sent.
 */
import './practice.css';

export type Via = 'click' | 'keyboard' | 'form';

/** One picture of a post; `size` in bytes. */
export interface SentPicture {
  name: string;
  type: string;
  size: number;
}

export interface Post {
  surface: string;
  text: string;
  /** The files that go out with it, in order; none when there is no picture. */
  pictures?: readonly SentPicture[];
  /** The parts of a thread, when there is more than one. */
  parts?: string[];
  via: Via;
}

export interface Practice {
  /** What the site would have sent, in order. */
  posts: Post[];
  /** Page-side notes, e.g. "click tweetButton trusted". */
  log: string[];
  /** Uncaught errors, unhandled rejections and what the editors' error handlers got. */
  errors: string[];
  /** The text of each live editor, read through the editor's own model. */
  models(): Record<string, string>;
  /** Restores a draft through the editor's own API; no input event is fired. */
  setText(surface: string, text: string): void;
  /** Every element that fits, in open shadow roots too. */
  all(selector: string): HTMLElement[];
}

/** How to read and write one live editor through its own model. */
export interface Surface {
  read(): string;
  write(text: string): void;
}

declare global {
  interface Window {
    practice: Practice;
  }
}

const surfaces = new Map<string, Surface>();
const posts: Post[] = [];
const log: string[] = [];
const errors: string[] = [];

export function fail(error: unknown): void {
  errors.push(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
}

/** Makes an editor known; the returned function takes it out again. */
export function register(name: string, surface: Surface): () => void {
  surfaces.set(name, surface);
  return () => {
    if (surfaces.get(name) === surface) surfaces.delete(name);
  };
}

/** Records what the site would have sent. */
export function send(post: Post): void {
  posts.push(post);
  showPost(post);
}

function all(selector: string, root: ParentNode = document): HTMLElement[] {
  const inner = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? all(selector, shadowRoot) : []));
  return [...root.querySelectorAll<HTMLElement>(selector), ...inner];
}

/** Notes an event that reached the page, and whether the user made it. */
export function note(event: Event, what: string): void {
  log.push(`${event.type} ${what} ${event.isTrusted ? 'trusted' : 'untrusted'}`);
}

const bar = document.createElement('div');
bar.className = 'practice-bar';
const banner = document.createElement('p');
banner.textContent = 'Practice page – nothing is really posted';
const list = document.createElement('ol');
bar.append(list, banner);

function showPost(post: Post): void {
  const item = document.createElement('li');
  const where = document.createElement('b');
  where.textContent = `${post.surface}, by ${post.via}: `;
  item.append(where, post.text === '' ? '(empty)' : post.text);
  if (post.pictures) item.append(` [${post.pictures.map(({ name }) => name).join(', ')}]`);
  list.prepend(item);
  while (list.children.length > 3) list.lastElementChild?.remove();
}

/** Called once by every page, before anything else. */
export function install(): void {
  window.practice = {
    posts,
    log,
    errors,
    models: () => Object.fromEntries([...surfaces].map(([name, surface]) => [name, surface.read()])),
    setText(name, text) {
      const surface = surfaces.get(name);
      if (!surface) throw new Error(`No live editor "${name}"; there are: ${[...surfaces.keys()].join(', ')}`);
      surface.write(text);
    },
    all: (selector) => all(selector),
  };
  window.addEventListener('error', (event) => fail(event.error ?? event.message));
  window.addEventListener('unhandledrejection', (event) => fail(event.reason));
  document.body.append(bar);
}
