import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Verdict } from '../../../lib/rules/report';
import { button, ComposerStandIn, gateWith, InspectorStandIn } from './stand-ins';

const FLAGGED = 'a flagged post';
const endOfTask = () => vi.runAllTimers();

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A flagged post whose writer has said "Post anyway". */
function answered(text = FLAGGED) {
  const inspector = new InspectorStandIn();
  const { gate, view } = gateWith(inspector);
  const composer = new ComposerStandIn(text);
  gate.allows(composer.as(), true);
  inspector.postAnyway();
  return { inspector, gate, view, composer };
}

describe('a post that is fine', () => {
  it('goes through at the first press, and nothing is asked', () => {
    const inspector = new InspectorStandIn();
    const { gate } = gateWith(inspector);
    expect(gate.allows(new ComposerStandIn('Coffee first').as(), true)).toBe(true);
    expect(inspector.reviews).toEqual([]);
  });

  it('takes away what was shown about the post before', () => {
    const { gate, view } = gateWith(new InspectorStandIn());
    gate.allows(new ComposerStandIn('Coffee first').as(), true);
    expect(view.shown).toEqual(['cleared']);
  });

  it('may be sent by a script of the page too', () => {
    const { gate } = gateWith(new InspectorStandIn());
    expect(gate.allows(new ComposerStandIn('Coffee first').as(), false)).toBe(true);
  });

  it.each<[Verdict, boolean]>([
    ['note', true],
    ['warn', false],
    ['justify', false],
    ['stop', false],
  ])('is one whose verdict asks for no answer: %s → %s', (verdict, through) => {
    const inspector = new InspectorStandIn(verdict);
    expect(gateWith(inspector).gate.allows(new ComposerStandIn(FLAGGED).as(), true)).toBe(through);
    expect(inspector.reviews).toHaveLength(through ? 0 : 1);
  });
});

describe('a flagged post', () => {
  it.each([
    ['the user', true],
    ['a script', false],
  ])('is held and reviewed when sent by %s', (_, byUser) => {
    const inspector = new InspectorStandIn();
    const { gate, view } = gateWith(inspector);
    expect(gate.allows(new ComposerStandIn(FLAGGED).as(), byUser)).toBe(false);
    expect(inspector.reviews).toHaveLength(1);
    expect(view.shown).toEqual([]);
  });

  it('is held at every press until the writer has answered', () => {
    const inspector = new InspectorStandIn();
    const { gate } = gateWith(inspector);
    const composer = new ComposerStandIn(FLAGGED);
    expect([1, 2, 3].map(() => gate.allows(composer.as(), true))).toEqual([false, false, false]);
    expect(inspector.reviews).toHaveLength(3);
  });

  it('is not sent by "Post anyway": the writer is asked to press the same control again', () => {
    const inspector = new InspectorStandIn();
    const { gate, view } = gateWith(inspector);
    const control = button('Post');
    gate.allows({ ...new ComposerStandIn(FLAGGED).as(), control }, true);
    inspector.postAnyway();
    expect(view.shown).toEqual(['press again']);
    expect(view.askedToPress?.control).toBe(control);
  });

  it('goes through at the next press after "Post anyway", without another check', () => {
    const { inspector, gate, view, composer } = answered();
    expect(gate.allows(composer.as(), true)).toBe(true);
    expect(inspector.judged).toEqual([FLAGGED]);
    expect(view.shown.at(-1)).toBe('cleared');
  });

  it('is fine again once it is rewritten', () => {
    const inspector = new InspectorStandIn();
    const { gate } = gateWith(inspector);
    const composer = new ComposerStandIn(FLAGGED);
    gate.allows(composer.as(), true);
    composer.write('a better post');
    expect(gate.allows(composer.as(), true)).toBe(true);
  });
});

describe('the pass that "Post anyway" gives', () => {
  it('is for exactly this content', () => {
    const { inspector, gate, composer } = answered();
    composer.write(`${FLAGGED}!`);
    expect(gate.allows(composer.as(), true)).toBe(false);
    expect(inspector.reviews).toHaveLength(2);
    composer.write(FLAGGED);
    expect(gate.allows(composer.as(), true)).toBe(true);
  });

  it('is for what was judged, not for what was written while the review was open', () => {
    const inspector = new InspectorStandIn();
    const { gate } = gateWith(inspector);
    const composer = new ComposerStandIn(FLAGGED);
    gate.allows(composer.as(), true);
    composer.write('a worse flagged post');
    inspector.postAnyway();
    expect(gate.allows(composer.as(), true)).toBe(false);
  });

  it('knows every part of a thread', () => {
    const inspector = new InspectorStandIn();
    const { gate } = gateWith(inspector);
    gate.allows(new ComposerStandIn(FLAGGED, 'and more').as(), true);
    inspector.postAnyway();
    expect(gate.allows(new ComposerStandIn(FLAGGED, 'and other').as(), true)).toBe(false);
    expect(gate.allows(new ComposerStandIn(`${FLAGGED} and more`).as(), true)).toBe(false);
    expect(gate.allows(new ComposerStandIn(FLAGGED, 'and more').as(), true)).toBe(true);
  });

  it('is good once: the same text is asked about when it is sent again', () => {
    const { inspector, gate, composer } = answered();
    gate.allows(composer.as(), true);
    endOfTask();
    expect(gate.allows(composer.as(), true)).toBe(false);
    expect(inspector.reviews).toHaveLength(2);
  });

  it('is one however often the answer was given', () => {
    const { inspector, gate, composer } = answered();
    inspector.postAnyway();
    gate.allows(composer.as(), true);
    endOfTask();
    expect(gate.allows(composer.as(), true)).toBe(false);
  });

  // The browser itself turns Enter in a field into a trusted click on the form's button, then into the form's submit.
  it('covers one press that arrives as key, click and the form’s submit', () => {
    const { inspector, gate, composer } = answered();
    expect([true, true, false].map((byUser) => gate.allows(composer.as(), byUser))).toEqual([true, true, true]);
    expect(inspector.reviews).toHaveLength(1);
    endOfTask();
    expect(gate.allows(composer.as(), true)).toBe(false);
  });

  it('covers no other content within the same press', () => {
    const { gate, composer } = answered();
    gate.allows(composer.as(), true);
    expect(gate.allows(new ComposerStandIn('another flagged post').as(), true)).toBe(false);
  });
});

describe('a script of the page', () => {
  it('never uses up the pass', () => {
    const { inspector, gate, composer } = answered();
    expect(gate.allows(composer.as(), false)).toBe(false);
    expect(inspector.reviews).toHaveLength(2);
    expect(gate.allows(composer.as(), true)).toBe(true);
  });

  it('may follow what the user has just sent, also after the press is over', () => {
    const { gate, composer } = answered();
    gate.allows(composer.as(), true);
    endOfTask();
    expect(gate.allows(composer.as(), false)).toBe(true);
  });

  it('may not send anything else flagged in its wake', () => {
    const { gate, composer } = answered();
    gate.allows(composer.as(), true);
    endOfTask();
    composer.write('another flagged post');
    expect(gate.allows(composer.as(), false)).toBe(false);
  });
});
