import type { Network } from '../networks/network';
import { composerOf, composerOfForm, type Composer, pressOf } from './find';
import type { Attempt, Gate } from './gate';
import { pressesControl, sends } from './keys';
import type { Inspector } from './link';

export interface WatchOptions {
  network(): Network;
  gate: Gate;
  inspector(): Inspector | undefined;
  /** Loads the inspector unless it is there or on its way. */
  summon(): void;
  /** Whether the extension was replaced under this page: then everything goes through. */
  orphaned(): boolean;
  /** Muster's own element, whose keys and pointers are nobody else's business. */
  own(target: EventTarget | undefined): boolean;
  signal: AbortSignal;
}

/**
 * Listens in the capture phase on `window`, before any script of the page, and touches nothing
 * until a send has to be held.
 */
export function watch(options: WatchOptions): void {
  const { gate, signal } = options;
  const listener = { capture: true, signal };
  let heldKey: string | undefined;

  const stop = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const decide = (event: Event, attempt: Attempt): boolean => {
    options.summon();
    if (gate.allows(attempt, event.isTrusted)) return true;
    stop(event);
    return false;
  };
  const press = (event: Event): boolean => {
    const pressed = pressOf(event.composedPath(), options.network());
    if (!pressed) return true;
    const { composer, control, step } = pressed;
    if (composer) return decide(event, { step, control, composer });
    if (step === 'next' || gate.allowsLastStep(control, event.isTrusted)) return true;
    stop(event);
    return false;
  };
  const attend = (event: Event): void => {
    if (options.own(event.composedPath()[0]) || options.orphaned()) return;
    const composer = composerOf(event.composedPath(), options.network());
    if (!composer) return;
    gate.forgetFirstStep();
    options.summon();
    options.inspector()?.attend(composer);
  };

  window.addEventListener('focusin', attend, listener);
  for (const type of ['input', 'change', 'paste', 'drop'] as const) window.addEventListener(type, attend, listener);

  window.addEventListener(
    'keydown',
    (event) => {
      if (options.own(event.composedPath()[0])) return event.stopImmediatePropagation();
      if (options.orphaned()) return;
      const path = event.composedPath();
      const composer = composerOf(path, options.network());
      const editor = path[0];
      const passed =
        composer && editor instanceof Element
          ? !sends(event, composer.description.keys, editorIn(composer, path)) || decide(event, { step: 'submit', composer })
          : !(editor instanceof Element && pressesControl(event, editor)) || press(event);
      heldKey = passed ? undefined : event.code;
    },
    listener,
  );
  window.addEventListener(
    'keyup',
    (event) => {
      if (options.own(event.composedPath()[0])) return event.stopImmediatePropagation();
      if (heldKey !== undefined && event.code === heldKey) stop(event);
      heldKey = undefined;
    },
    listener,
  );
  window.addEventListener(
    'click',
    (event) => {
      if (!options.own(event.composedPath()[0]) && !options.orphaned()) press(event);
    },
    listener,
  );
  window.addEventListener(
    'submit',
    (event) => {
      if (options.orphaned() || !(event.target instanceof Element)) return;
      const composer = composerOfForm(event.target, options.network());
      const control = (event as SubmitEvent).submitter;
      if (composer) decide(event, { step: 'submit', composer, ...(control && { control }) });
    },
    listener,
  );
  for (const type of ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'keypress'] as const) {
    window.addEventListener(
      type,
      (event) => {
        if (options.own(event.composedPath()[0])) event.stopImmediatePropagation();
      },
      listener,
    );
  }
}

/** The editor of `composer` that the event is in. */
function editorIn(composer: Composer, path: readonly EventTarget[]): Element {
  return composer.editables.find((editor) => path.includes(editor)) ?? composer.root;
}
