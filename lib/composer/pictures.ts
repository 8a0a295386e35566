import type { Seen, SeenFile } from '../rules/seen';
import type { LookingProgress } from '../state/inspector';
import { type Brought, filesChosen, filesOf, isMedia, isSameFile } from './arrivals';
import type { Composer } from './find';
import type { Link } from './link';
import { type Preview, previewsIn, readPreview, sourceOf, uploadsIn } from './previews';

/** The way to where pictures are looked at. Both reject when there is nobody. */
export interface Looking {
  look(task: 'metadata', id: string, file: Blob): Promise<SeenFile>;
  look(task: 'look', id: string, file: Blob): Promise<Seen>;
  gone(ids: readonly string[]): void;
}

/** An attached picture. */
export interface Attached {
  /** Tells it from every other picture of this page. */
  id: string;
  /** The bytes, from the file that was chosen or else from the preview. */
  read(): Promise<Blob | undefined>;
  /** What shows it, if the page does. */
  preview?: Preview;
  /** What was seen so far. */
  seen?: Seen;
  /** There while somebody looks at it. Never rejects. */
  looking?: Promise<void> | undefined;
  /** Nothing more comes. */
  done: boolean;
}

/** Nobody could look at it. */
const UNREADABLE: Seen = { media: 'picture', width: 0, height: 0, metadata: {}, marks: [], words: [], classes: [], unlooked: 'broken' };

interface Arrival extends Brought {
  attached: Attached;
  /** When, in ms since the page began. */
  at: number;
  /** The composer it was brought to; nothing where it came before any had the focus. */
  root: Element | undefined;
}

/** Sites build a composer anew when a picture comes, this soon in ms; what comes to a later one is another post. */
const REBUILT_MS = 10_000;

/** Knows which pictures are attached to a composer, and has them looked at. Reads the page, and remembers for as long as it lives. */
export class Pictures {
  private arrivals: Arrival[] = [];
  private readonly byPreview = new WeakMap<Element, { attached: Attached; source: string }>();
  private readonly bySource = new Map<string, Attached>();
  private readonly byFingerprint = new Map<string, Seen>();
  /** As they were found last. */
  attached: readonly Attached[] = [];
  private last = 0;

  constructor(
    private readonly looking: Looking,
    /** Something more is known. */
    private readonly news: () => void,
    /** Files that came before. */
    early: Link['files'] = [],
  ) {
    for (const { file, root } of early) if (isMedia(file)) this.arrive({ file }, root);
    for (const brought of filesChosen()) this.arrive(brought, undefined);
  }

  /** Takes what a change, paste or drop brings to the composer at `root`. Whether it brought something. */
  hear(event: Event, root: Element | undefined): boolean {
    const all = filesOf(event);
    for (const brought of all) this.arrive(brought, root);
    return all.length > 0;
  }

  /**
   * The pictures of `composer`, in the order of their previews; those that the page does not show come last. What came when
   * no composer had the focus may be for something else of the page: it counts where a preview shows it, or its input is there.
   */
  attachedTo(composer: Composer): readonly Attached[] {
    this.follow(composer.root);
    const waiting = this.arrivals.filter(({ root }) => !root || root === composer.root);
    const all: Attached[] = [];
    const show = (preview: Preview, attached: Attached): void => {
      attached.preview = preview;
      if (!all.includes(attached)) all.push(attached);
    };
    for (const preview of previewsIn(composer, (element) => this.byPreview.has(element))) show(preview, this.shownBy(preview, waiting));
    const vanished = this.attached.filter((attached) => attached.preview && !attached.preview.isConnected && !all.includes(attached));
    if (vanished.length > 0) {
      for (const preview of uploadsIn(composer).filter((element) => !this.byPreview.has(element))) {
        const attached = vanished.shift();
        if (!attached) break;
        this.byPreview.set(preview, { attached, source: sourceOf(preview) });
        show(preview, attached);
      }
    }
    const own = waiting.filter(({ root, input }) => root || (input && composer.root.contains(input)));
    all.push(...own.map(({ attached }) => attached));
    this.leave(this.attached.filter((attached) => !all.includes(attached)));
    this.attached = all;
    return all;
  }

  /** A new text begins in the same composer: what the page never showed went out with the last one. */
  forgetUnshown(root: Element): void {
    this.arrivals = this.arrivals.filter((arrival) => arrival.root !== root);
  }

  seen(id: string): Seen | undefined {
    return this.attached.find((attached) => attached.id === id)?.seen;
  }

  /** Has those of `ids` looked at that nobody has begun with. */
  lookAt(ids: readonly string[]): void {
    for (const attached of this.attached) if (ids.includes(attached.id) && !attached.done) attached.looking ??= this.look(attached);
  }

  /** How far the looking is. */
  progress(): LookingProgress {
    const asked = this.attached.filter(({ done, looking }) => done || looking);
    const done = asked.filter((attached) => attached.done);
    return { done: done.length, total: asked.length, unlooked: done.filter(({ seen }) => seen?.unlooked).length };
  }

  /** Settles when nobody looks at anything any more; nothing while nobody does. */
  whole(): Promise<unknown> | undefined {
    const open = this.attached.flatMap(({ looking }) => looking ?? []);
    return open.length > 0 ? Promise.all(open) : undefined;
  }

  private arrive(brought: Brought, root: Element | undefined): void {
    const same = this.arrivals.find(({ file }) => isSameFile(file, brought.file));
    if (same) {
      same.root ??= root;
      if (brought.input) same.input = brought.input;
      return;
    }
    this.arrivals.push({ ...brought, root, at: performance.now(), attached: this.entry(async () => brought.file) });
  }

  /** Pictures of a composer that is gone go with it, or into the one at `root` that the site has just built in its place. */
  private follow(root: Element): void {
    const since = performance.now() - REBUILT_MS;
    this.arrivals = this.arrivals.filter((arrival) => !arrival.root || arrival.root.isConnected || arrival.at > since);
    for (const arrival of this.arrivals) if (arrival.root?.isConnected === false) arrival.root = root;
  }

  /** A preview is that of the file that has waited longest, unless it is known. */
  private shownBy(preview: Preview, waiting: Arrival[]): Attached {
    const source = sourceOf(preview);
    const known = this.byPreview.get(preview);
    // With the network's own address in place of the page's it is the same picture still.
    if (known && (known.source === source || !isOwn(source))) return known.attached;
    const attached = this.bySource.get(source) ?? this.claimed(waiting) ?? this.entry(() => readPreview(preview));
    this.byPreview.set(preview, { attached, source });
    // A preview that tells no address is like no other.
    if (source) this.bySource.set(source, attached);
    return attached;
  }

  private claimed(waiting: Arrival[]): Attached | undefined {
    const first = waiting.shift();
    if (first) this.arrivals = this.arrivals.filter((arrival) => arrival !== first);
    return first?.attached;
  }

  private entry(read: Attached['read']): Attached {
    this.last += 1;
    return { id: String(this.last), read, done: false };
  }

  private leave(gone: readonly Attached[]): void {
    const open = gone.filter(({ looking }) => looking);
    for (const attached of open) attached.looking = undefined;
    if (open.length > 0) this.looking.gone(open.map(({ id }) => id));
  }

  private async look(attached: Attached): Promise<void> {
    const { id } = attached;
    try {
      const file = await attached.read();
      if (file) {
        // What tells it from others comes back with it: the page's own thread reads no bytes.
        const { fingerprint, ...said } = await this.looking.look('metadata', id, file);
        const known = this.byFingerprint.get(fingerprint);
        attached.seen = known ?? said;
        if (!known) {
          this.news();
          attached.seen = await this.looking.look('look', id, file);
          if (fingerprint) this.byFingerprint.set(fingerprint, attached.seen);
        }
      }
    } catch (error) {
      // Taken out of the post in between: nobody waits for it.
      if (!attached.looking) return;
      console.error('Muster could not look at a picture.', error);
    }
    attached.seen ??= UNREADABLE;
    attached.done = true;
    attached.looking = undefined;
    this.news();
  }
}

const isOwn = (source: string): boolean => source.startsWith('blob:') || source.startsWith('data:');
