/**
 * A synthetic feed, as it runs in a page of X's own address: 600 posts in some 13,500 nodes, one of which changes every
 * 150 ms, and a composer that draws 15 nodes anew with every key.
 */
const POSTS = 600;
const TICK_MS = 150;
const DRAWN_ANEW = 15;

declare global {
  interface Window {
    feed: { worstMs: number };
  }
}

export function feedPage(posts: number, tickMs: number, drawnAnew: number): void {
  const element = (tag: string, ...children: (Node | string)[]): HTMLElement => {
    const made = document.createElement(tag);
    made.append(...children);
    return made;
  };
  const post = (i: number): HTMLElement => {
    const lines = Array.from({ length: 6 }, (_, line) => element('p', element('span', `Line ${line} of post ${i}, about the river.`)));
    const bar = element('div', ...['Reply', 'Repost', 'Like', 'Views'].map((name) => element('button', name)));
    const article = element(
      'article',
      element('header', element('a', `Person ${i}`), element('time', '3 h')),
      element('div', ...lines),
      bar,
    );
    return article;
  };
  const editor = element('div');
  editor.contentEditable = 'true';
  editor.dataset.testid = 'tweetTextarea_0';
  editor.setAttribute('role', 'textbox');
  const send = element('button', 'Post');
  send.dataset.testid = 'tweetButtonInline';
  const extras = element('div');
  const list = element('section', ...Array.from({ length: posts }, (_, i) => post(i)));
  const column = element('main', element('div', editor, extras, send), list);
  column.dataset.testid = 'primaryColumn';
  document.body.append(column);

  window.feed = { worstMs: 0 };
  editor.addEventListener('input', () => {
    extras.replaceChildren(...Array.from({ length: drawnAnew }, (_, i) => element('i', String(i))));
  });
  // From the key to the frame in which it can be seen.
  editor.addEventListener('keydown', (event) => {
    requestAnimationFrame(() =>
      setTimeout(() => {
        window.feed.worstMs = Math.max(window.feed.worstMs, performance.now() - event.timeStamp);
      }),
    );
  });
  let tick = 0;
  setInterval(() => {
    const old = list.children[tick % posts] as HTMLElement;
    old.replaceWith(post(posts + tick));
    tick++;
  }, tickMs);
}

/** How tools find composers that look for them: our own imitation of what is usual, no product. */
export function scanningWatcher(): void {
  const look = (): void => {
    for (const selector of ['textarea', '[contenteditable="true"]', '[role="textbox"]']) {
      for (const found of document.querySelectorAll<HTMLElement>(selector)) if (found.getClientRects().length > 0) void found.textContent;
    }
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
}

/** The arguments of `feedPage`. */
export const FEED = [POSTS, TICK_MS, DRAWN_ANEW] as const;
