import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { button, ComposerStandIn, gateWith, InspectorStandIn } from './stand-ins';

const FLAGGED = 'a flagged post';
const POST = button('Post');
const endOfTask = () => vi.runAllTimers();

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** The writer has pressed Next; after it the text is no longer in the page. */
function afterNext(text: string) {
  const inspector = new InspectorStandIn();
  const { gate, view } = gateWith(inspector);
  const composer = new ComposerStandIn(text);
  const passed = gate.allows(composer.as('next'), true);
  endOfTask();
  return { inspector, gate, view, composer, passed };
}

describe('Next, then Post, when the text has left the page', () => {
  it('a post that is fine passes both', () => {
    const { gate, inspector, passed } = afterNext('Coffee first');
    expect(passed).toBe(true);
    expect(gate.allowsLastStep(POST, true)).toBe(true);
    expect(inspector.reviews).toEqual([]);
  });

  it('a flagged post is held at Next already', () => {
    const { inspector, passed } = afterNext(FLAGGED);
    expect(passed).toBe(false);
    expect(inspector.reviews).toHaveLength(1);
  });

  it('one "Post anyway" is good for both steps, and the text is judged once', () => {
    const { gate, inspector, composer } = afterNext(FLAGGED);
    inspector.postAnyway();
    expect(gate.allows(composer.as('next'), true)).toBe(true);
    endOfTask();
    composer.editables.length = 0;
    expect(gate.allowsLastStep(POST, true)).toBe(true);
    expect(inspector.judged).toEqual([FLAGGED]);
  });

  it('and for each step once', () => {
    const { gate, inspector, composer } = afterNext(FLAGGED);
    inspector.postAnyway();
    gate.allows(composer.as('next'), true);
    endOfTask();
    expect(gate.allows(composer.as('next'), true)).toBe(false);
  });

  it('a site that got past Next without the writer’s answer is held at Post', () => {
    const { gate, inspector, view } = afterNext(FLAGGED);
    expect(gate.allowsLastStep(POST, true)).toBe(false);
    expect(inspector.reviews).toHaveLength(2);
    inspector.postAnyway();
    expect(view.askedToPress).toMatchObject({ step: 'submit', control: POST });
    expect(gate.allowsLastStep(POST, true)).toBe(true);
  });

  it('a script’s Post is held, and leaves the pass to the user', () => {
    const { gate, inspector, composer } = afterNext(FLAGGED);
    inspector.postAnyway();
    expect(gate.allowsLastStep(POST, false)).toBe(false);
    gate.allows(composer.as('next'), true);
    endOfTask();
    expect(gate.allowsLastStep(POST, true)).toBe(true);
  });

  it('a post whose text is still in the page at Post passes with the same answer', () => {
    const { gate, inspector, composer } = afterNext(FLAGGED);
    inspector.postAnyway();
    gate.allows(composer.as('next'), true);
    endOfTask();
    expect(gate.allows(composer.as('submit'), true)).toBe(true);
  });

  it('a pass for Post alone opens no Next', () => {
    const { gate, inspector, composer } = afterNext(FLAGGED);
    gate.allows(composer.as('submit'), true);
    inspector.postAnyway();
    expect(gate.allows(composer.as('next'), true)).toBe(false);
  });

  it('"Post without the check" is good for both steps too', () => {
    const { gate, view } = gateWith();
    const composer = new ComposerStandIn(FLAGGED);
    gate.allows(composer.as('next'), true);
    view.unchecked();
    expect(gate.allows(composer.as('next'), true)).toBe(true);
    endOfTask();
    expect(gate.allowsLastStep(POST, true)).toBe(true);
  });
});

describe('what Next judged counts no longer', () => {
  it('when the writer is back at the text', () => {
    const { gate } = afterNext(FLAGGED);
    gate.forgetFirstStep();
    expect(gate.allowsLastStep(POST, true)).toBe(true);
  });

  it('when the post has gone out', () => {
    const { gate, inspector } = afterNext(FLAGGED);
    gate.allowsLastStep(POST, true);
    inspector.postAnyway();
    gate.allowsLastStep(POST, true);
    endOfTask();
    expect(gate.allowsLastStep(POST, true)).toBe(true);
    expect(inspector.reviews).toHaveLength(2);
  });

  it('when another text has been judged at Next since', () => {
    const { gate, composer } = afterNext(FLAGGED);
    composer.write('Coffee first');
    gate.allows(composer.as('next'), true);
    expect(gate.allowsLastStep(POST, true)).toBe(true);
  });
});
