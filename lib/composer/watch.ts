import type { Network } from '../networks/network';
import type { Ears } from './ears';
import { type Composer, composerAround, composerOf, composerOfForm, isStandIn, isWriting, pressOf, refreshed } from './find';
import type { Attempt, Gate } from './gate';
import { enters, isSpace, maySend, pressesControl, sends } from './keys';
import { pathOf } from './tree';

export interface WatchOptions {
  ears: Ears;
  network(): Network;
  gate: Gate;
  /** The user is in a composer: load or tell the inspector. */
  attend(composer: Composer): void;
  /** Files come, to the composer that was attended last. */
  brings(files: FileList): void;
  /** The user writes in something that no adapter knows as a composer. */
  unknown(): void;
  /** Whether the extension was replaced under this page: then everything goes through. */
  orphaned(): boolean;
  /** Whether an event is in Muster's own element. */
  own(target: EventTarget | null): boolean;
}

// Sites bring some composers' buttons only once something is written.
const SEARCH_AGAIN_MS = 500;

type Reactions = { [K in keyof WindowEventMap]?: (event: WindowEventMap[K]) => unknown };

/** Decides about everything that is heard, and touches nothing until a send has to be held. */
export function watch(options: WatchOptions): void {
  const { gate, own, orphaned } = options;
  // The key whose press was held; its release belongs to the same stroke.
  let heldKey: string | undefined;
  // Where the last event of a writer was: with every key it is the same place again.
  let known: { target: EventTarget | null; composer: Composer; until?: number | undefined } | undefined;

  const knownAt = (target: EventTarget | null): Composer | undefined => {
    if (known?.target !== target) return undefined;
    const { composer, until } = known;
    // The policy may have another description by now.
    const isSame = composer.network === options.network() && composer.root.isConnected;
    return isSame && (until === undefined || performance.now() < until) ? composer : undefined;
  };
  const composerAt = (event: Event): Composer | undefined => {
    const { target } = event;
    const before = knownAt(target);
    if (before) return before;
    const composer = composerOf(pathOf(event), options.network());
    for (const editor of composer?.editables ?? []) options.ears.openAround(editor);
    // A host of an open shadow root stands for everything in it.
    const isKept = composer?.editables.includes(target as HTMLElement);
    const until = composer && isStandIn(composer) ? performance.now() + SEARCH_AGAIN_MS : undefined;
    known = composer && isKept ? { target, composer, until } : undefined;
    return composer;
  };
  // Where the last letters were that belong to no composer: a search goes through much of the page, so it is not made
  // with every key; and it counts once, however much is written there.
  let missed: { target: EventTarget | null; searched: number } | undefined;
  const isMissed = (event: Event): boolean =>
    missed?.target === event.target && event.type === 'input' && performance.now() < missed.searched + SEARCH_AGAIN_MS;
  const miss = (event: Event): void => {
    if (event.type !== 'input') return;
    const isNew = missed?.target !== event.target;
    missed = { target: event.target, searched: performance.now() };
    const [inmost] = pathOf(event);
    if (!isNew || !isWriting(inmost)) return;
    const { ignore } = options.network();
    if (!ignore || !(inmost as Element).closest(ignore)) options.unknown();
  };
  const decide = (event: Event, attempt: Attempt, byUser = event.isTrusted): boolean => {
    options.attend(attempt.composer);
    if (gate.allows(attempt, byUser)) return true;
    stop(event);
    return false;
  };
  const press = (event: Event): boolean => {
    const pressed = pressOf(pathOf(event), options.network());
    if (!pressed) return true;
    const { composer, control, step } = pressed;
    if (composer) return decide(event, { step, control, composer });
    if (step === 'next' || gate.allowsLastStep(control, event.isTrusted)) return true;
    stop(event);
    return false;
  };
  // Whether the user is pressing Enter in a composer right now: a submit that follows within the same task is theirs.
  let isEntering = false;
  const enter = (event: Event): void => {
    isEntering = event.isTrusted;
    setTimeout(() => {
      isEntering = false;
    });
  };
  const key = (event: KeyboardEvent): boolean => {
    // A space in an editor is written; only elsewhere can it press something.
    if (!maySend(event) || orphaned() || (isSpace(event) && knownAt(event.target))) return true;
    const path = pathOf(event);
    const composer = composerAt(event) ?? (event.ctrlKey || event.metaKey ? composerAround(path, options.network()) : undefined);
    if (!composer) return !(path[0] instanceof Element && pressesControl(event, path[0])) || press(event);
    if (enters(event)) enter(event);
    const isSend = sends(event, composer.description.keys, editorIn(composer, path));
    return !isSend || decide(event, { step: 'submit', composer: refreshed(composer) });
  };
  const attend = (event: Event): void => {
    if (isMissed(event)) return;
    const composer = composerAt(event);
    if (!composer) {
      miss(event);
      return;
    }
    gate.forgetFirstStep();
    options.attend(composer);
  };
  const bring = (event: Event): void => {
    const { files } =
      (event as DragEvent).dataTransfer ?? (event as ClipboardEvent).clipboardData ?? (pathOf(event)[0] as HTMLInputElement);
    attend(event);
    if (files?.length) options.brings(files);
  };
  const submit = (event: SubmitEvent): void => {
    const composer = event.target instanceof Element ? composerOfForm(event.target, options.network()) : undefined;
    const control = event.submitter;
    // Browsers mark a submit as trusted even when a script asked for it; the user's press comes as a click before it, or as a key.
    if (composer) decide(event, { step: 'submit', composer, ...(control && { control }) }, isEntering);
  };
  const release = (event: KeyboardEvent): void => {
    if (heldKey !== undefined && event.code === heldKey) stop(event);
    heldKey = undefined;
  };

  const reactions: Reactions = {
    focusin: attend,
    input: attend,
    change: bring,
    paste: bring,
    drop: bring,
    keydown: (event) => {
      const isHeld = !key(event);
      // Only the user's own key tells where the focus is: the page must not be able to have what follows pass unheard.
      if (!isHeld && !event.isTrusted) return;
      heldKey = isHeld ? event.code : undefined;
      options.ears.isAlert = isHeld;
    },
    keyup: release,
    click: press,
    submit,
  };
  options.ears.hear = (event) => {
    if (own(event.target)) {
      options.ears.isAlert = true;
      if (options.ears.carriesLetters(event.type)) event.stopImmediatePropagation();
      return;
    }
    const { type } = event;
    const react = reactions[type as keyof Reactions];
    if (react && (isOfEveryKey(type) || !orphaned())) react(event as never);
  };
}

/** What comes with every key: a press asks by itself whether the extension is still there, once it may be held. */
const isOfEveryKey = (type: string): boolean => type === 'input' || type === 'keydown';

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** The editor of `composer` that the event is in. */
function editorIn(composer: Composer, path: readonly EventTarget[]): Element {
  return composer.editables.find((editor) => path.includes(editor)) ?? composer.root;
}
