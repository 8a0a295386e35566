/** What changes in an editor when something is written. */
const WRITTEN = { subtree: true, childList: true, characterData: true };

/** Watches the attended editors, and not the page around them: a timeline changes all the time. */
export class Editors {
  private all: readonly HTMLElement[] = [];
  private isListening = false;
  private readonly mutations: MutationObserver;
  private readonly sizes: ResizeObserver;

  constructor(written: () => void, resized: () => void) {
    this.mutations = new MutationObserver(written);
    this.sizes = new ResizeObserver(resized);
  }

  become(editors: readonly HTMLElement[]): void {
    if (editors.length === this.all.length && editors.every((editor, i) => editor === this.all[i])) return;
    this.all = editors;
    this.sizes.disconnect();
    for (const editor of editors) this.sizes.observe(editor);
  }

  /** From now on hears of what an editor writes by itself, with no event that tells of it. */
  listen(): void {
    for (const editor of this.all) this.mutations.observe(editor, WRITTEN);
    this.isListening = true;
  }

  /** Until the next check, which reads whatever changes until then: no key needs to be told twice. */
  rest(): void {
    if (this.isListening) this.mutations.disconnect();
    this.isListening = false;
  }

  clear(): void {
    this.rest();
    this.become([]);
  }
}
