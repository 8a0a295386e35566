import { afterEach, describe, expect, it, vi } from 'vitest';
import { button, ComposerStandIn, gateWith, InspectorStandIn } from './stand-ins';

const FLAGGED = 'a flagged post';

describe('a post sent before the check is ready', () => {
  it('is held and shown as "still checking", whoever sends it', () => {
    const { gate, view } = gateWith();
    const composer = new ComposerStandIn('Coffee first');
    expect(gate.allows(composer.as(), true)).toBe(false);
    expect(gate.allows(composer.as(), false)).toBe(false);
    expect(view.shown).toEqual(['checking', 'checking']);
  });

  it('is reviewed when the check has come and has something to ask', () => {
    const { gate, view, arrives } = gateWith();
    const inspector = new InspectorStandIn();
    const composer = new ComposerStandIn(FLAGGED);
    gate.allows(composer.as(), true);
    arrives(inspector);
    expect(view.shown).toEqual(['checking', 'cleared']);
    expect(inspector.reviews).toHaveLength(1);
    inspector.postAnyway();
    expect(gate.allows(composer.as(), true)).toBe(true);
  });

  it('is said to be checked when there is nothing to ask, and goes at the next press of the same control', () => {
    const { gate, view, arrives } = gateWith();
    const composer = new ComposerStandIn('Coffee first');
    const control = button('Post');
    gate.allows({ ...composer.as(), control }, true);
    arrives(new InspectorStandIn());
    expect(view.shown).toEqual(['checking', 'cleared', 'checked']);
    expect(view.askedToPress?.control).toBe(control);
    expect(gate.allows(composer.as(), true)).toBe(true);
  });

  it('is judged as it stands when the check comes, not as it stood at the press', () => {
    const { gate, arrives } = gateWith();
    const inspector = new InspectorStandIn();
    const composer = new ComposerStandIn('Coffee first');
    gate.allows(composer.as(), true);
    composer.write(FLAGGED);
    arrives(inspector);
    inspector.postAnyway();
    expect(inspector.judged).toEqual([FLAGGED]);
    expect(gate.allows(composer.as(), true)).toBe(true);
  });

  it('is asked about once, by its last press', () => {
    const { gate, arrives } = gateWith();
    const inspector = new InspectorStandIn();
    gate.allows(new ComposerStandIn('a first flagged post').as(), true);
    gate.allows(new ComposerStandIn(FLAGGED).as(), true);
    arrives(inspector);
    expect(inspector.judged).toEqual([FLAGGED]);
  });

  it('is not asked about again when the check starts anew', () => {
    const { gate, arrives } = gateWith();
    gate.allows(new ComposerStandIn(FLAGGED).as(), true);
    arrives(new InspectorStandIn());
    const second = new InspectorStandIn();
    arrives(second);
    expect(second.judged).toEqual([]);
  });
});

describe('"Post without the check"', () => {
  it('asks to press again, and lets exactly this post through', () => {
    const { gate, view } = gateWith();
    const composer = new ComposerStandIn(FLAGGED);
    gate.allows(composer.as(), true);
    view.unchecked();
    expect(view.shown).toEqual(['checking', 'press again']);
    composer.write('another post');
    expect(gate.allows(composer.as(), true)).toBe(false);
    composer.write(FLAGGED);
    expect(gate.allows(composer.as(), true)).toBe(true);
  });

  it('is not asked again when the check comes after all', () => {
    const { gate, view, arrives } = gateWith();
    const inspector = new InspectorStandIn();
    const composer = new ComposerStandIn(FLAGGED);
    gate.allows(composer.as(), true);
    view.unchecked();
    arrives(inspector);
    expect(inspector.judged).toEqual([]);
    expect(gate.allows(composer.as(), true)).toBe(true);
  });
});

describe('when the check arrives', () => {
  it('and nobody waits for it, nothing is shown', () => {
    const { view, arrives } = gateWith();
    arrives(new InspectorStandIn());
    expect(view.shown).toEqual([]);
  });

  it('and turns out not to be there, the post stays held', () => {
    const { gate, view } = gateWith();
    const composer = new ComposerStandIn(FLAGGED);
    gate.allows(composer.as(), true);
    gate.resume();
    expect(view.shown).toEqual(['checking']);
    expect(gate.allows(composer.as(), true)).toBe(false);
  });
});

describe('a check that fails', () => {
  const broken = {
    judge(): never {
      throw new Error('out of order');
    },
  };
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  afterEach(() => {
    log.mockClear();
  });

  it('costs nobody the post: it goes through, and the writer is told that it went unchecked', () => {
    const { gate, view } = gateWith(broken);
    expect(gate.allows(new ComposerStandIn(FLAGGED).as(), true)).toBe(true);
    expect(view.shown).toEqual(['not checked']);
  });

  it('says on the console what was wrong', () => {
    gateWith(broken).gate.allows(new ComposerStandIn(FLAGGED).as(), true);
    expect(log).toHaveBeenCalledExactlyOnceWith(expect.any(String), expect.objectContaining({ message: 'out of order' }));
  });

  it('frees the post that was waiting for it', () => {
    const { gate, view, arrives } = gateWith();
    const composer = new ComposerStandIn(FLAGGED);
    gate.allows(composer.as(), true);
    arrives(broken);
    expect(gate.allows(composer.as(), true)).toBe(true);
    expect(view.shown.at(-1)).toBe('not checked');
  });
});
