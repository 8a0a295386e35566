import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { button, ComposerStandIn, gateWith, InspectorStandIn } from './stand-ins';

const OPEN = 'a post that leaves a question open';
const POST = button('Post');
const endOfTask = () => vi.runAllTimers();

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A post with an open question, just sent by the user. */
function sent(text = OPEN) {
  const inspector = new InspectorStandIn();
  const { gate, view } = gateWith(inspector);
  const composer = new ComposerStandIn(text);
  const passed = gate.allows({ ...composer.as(), control: POST }, true);
  return { inspector, gate, view, composer, passed };
}

describe('a post whose verdict waits for tier 2', () => {
  it('is held and shown as "still checking", whoever sends it', () => {
    const { gate, view, composer, passed } = sent();
    expect([passed, gate.allows(composer.as(), false)]).toEqual([false, false]);
    expect(view.shown).toEqual(['checking', 'checking']);
  });

  it('is reviewed when the answer flags it, and goes out after "Post anyway"', async () => {
    const { inspector, gate, view, composer } = sent();
    await inspector.answered('warn');
    expect(view.shown).toEqual(['checking', 'cleared']);
    expect(inspector.reviews).toHaveLength(1);
    inspector.postAnyway();
    expect(gate.allows(composer.as(), true)).toBe(true);
  });

  it('is said to be checked when the answer clears it, and is judged once more at the press that follows', async () => {
    const { inspector, view, gate, composer } = sent();
    await inspector.answered('note');
    expect(view.shown).toEqual(['checking', 'cleared', 'checked']);
    expect(view.askedToPress?.control).toBe(POST);
    gate.allows(composer.as(), true);
    expect(inspector.judged).toEqual([OPEN, OPEN]);
  });

  it('is reviewed at once when tier 1 flags it already', () => {
    const { inspector, view, passed } = sent(`${OPEN}, flagged anyway`);
    expect(passed).toBe(false);
    expect(inspector.reviews).toHaveLength(1);
    expect(view.shown).toEqual([]);
  });

  it('is asked about once, by its last press', async () => {
    const { inspector, gate, view, composer } = sent();
    gate.allows(composer.as(), true);
    await inspector.answered('warn');
    expect(inspector.reviews).toHaveLength(1);
    expect(view.shown).toEqual(['checking', 'checking', 'cleared']);
  });
});

describe('an answer that comes too late', () => {
  it('asks nothing of a writer who has gone on writing; the next press is judged by itself', async () => {
    const { inspector, gate, view, composer } = sent();
    composer.write('a better post');
    await inspector.answered('warn');
    expect(inspector.reviews).toEqual([]);
    expect(view.shown).toEqual(['checking', 'cleared']);
    expect(gate.allows(composer.as(), true)).toBe(true);
  });

  it('says nothing once another text has gone out', async () => {
    const { inspector, gate, view, composer } = sent();
    composer.write('a better post');
    gate.allows(composer.as(), true);
    composer.write(OPEN);
    await inspector.answered('note');
    expect(view.shown).toEqual(['checking', 'cleared']);
  });

  it('asks nothing of a writer who would not wait', async () => {
    const { inspector, gate, view, composer } = sent();
    view.unchecked();
    await inspector.answered('warn');
    expect(inspector.reviews).toEqual([]);
    expect(view.shown).toEqual(['checking', 'press again']);
    expect(gate.allows(composer.as(), true)).toBe(true);
    endOfTask();
    expect(gate.allows(composer.as(), true)).toBe(false);
  });
});

describe('an answer that cannot be had', () => {
  it('frees exactly this post for the next press, and says that not all of it was checked', async () => {
    const { inspector, gate, view, composer } = sent();
    await inspector.answered(undefined);
    expect(view.shown).toEqual(['checking', 'cleared', 'partly checked']);
    expect(view.askedToPress?.control).toBe(POST);
    composer.write(`${OPEN} and more`);
    expect(gate.allows(composer.as(), true)).toBe(false);
    composer.write(OPEN);
    expect(gate.allows(composer.as(), true)).toBe(true);
  });

  it('frees it for the user only', async () => {
    const { inspector, gate, composer } = sent();
    await inspector.answered(undefined);
    expect(gate.allows(composer.as(), false)).toBe(false);
  });
});

it('an inspector that arrives with a question open goes on waiting', async () => {
  const { gate, view, arrives } = gateWith();
  const inspector = new InspectorStandIn();
  const composer = new ComposerStandIn(OPEN);
  gate.allows(composer.as(), true);
  arrives(inspector);
  expect(view.shown).toEqual(['checking', 'cleared', 'checking']);
  await inspector.answered('warn');
  expect(inspector.reviews).toHaveLength(1);
});

describe('Next, then Post, while a question is open', () => {
  function afterNext() {
    const inspector = new InspectorStandIn();
    const { gate, view } = gateWith(inspector);
    const composer = new ComposerStandIn(OPEN);
    const passed = gate.allows(composer.as('next'), true);
    return { inspector, gate, view, composer, passed };
  }

  it('waits at Next', () => {
    const { passed, view } = afterNext();
    expect(passed).toBe(false);
    expect(view.shown).toEqual(['checking']);
  });

  it('and at Post, should the site get there without an answer', async () => {
    const { gate, inspector, composer } = afterNext();
    composer.editables.length = 0;
    expect(gate.allowsLastStep(POST, true)).toBe(false);
    await inspector.answered('warn');
    expect(inspector.reviews).toHaveLength(1);
    inspector.postAnyway();
    expect(gate.allowsLastStep(POST, true)).toBe(true);
  });

  it('lets Post through once the answer has cleared the text that has left the page', async () => {
    const { gate, inspector, view, composer } = afterNext();
    composer.editables.length = 0;
    gate.allowsLastStep(POST, true);
    await inspector.answered('clear');
    expect(view.shown.at(-1)).toBe('checked');
    expect(gate.allowsLastStep(POST, true)).toBe(true);
  });
});
