const SLOT = 3;
const EMPTY = -1;

/**
 * Which state follows another on a symbol, all in one flat array: a step touches one place in memory,
 * which matters more than anything else when a check comes between much other work of a page.
 * States and symbols are whole numbers from 0 on.
 */
export class Transitions {
  private capacity = 8192;
  private slots = new Int32Array(this.capacity * SLOT).fill(EMPTY);
  private size = 0;

  /** The state after `state` on `symbol`; -1 when there is none. */
  get(state: number, symbol: number): number {
    return this.slots[this.slotOf(state, symbol) + 2] as number;
  }

  set(state: number, symbol: number, next: number): void {
    // At most half full, so that a search ends after a step or two.
    if (this.size * 2 >= this.capacity) this.grow();
    const slot = this.slotOf(state, symbol);
    if (this.slots[slot] === EMPTY) this.size++;
    this.slots[slot] = state;
    this.slots[slot + 1] = symbol;
    this.slots[slot + 2] = next;
  }

  /** Where the pair is, or the empty slot where it would go. */
  private slotOf(state: number, symbol: number): number {
    const { slots, capacity } = this;
    // Two odd multipliers spread states and symbols, which are both small and close together (Knuth; MurmurHash3).
    let hash = Math.imul(state, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b);
    hash ^= hash >>> 15;
    for (let at = hash & (capacity - 1); ; at = (at + 1) & (capacity - 1)) {
      const slot = at * SLOT;
      if (slots[slot] === EMPTY || (slots[slot] === state && slots[slot + 1] === symbol)) return slot;
    }
  }

  private grow(): void {
    const old = this.slots;
    this.capacity *= 2;
    this.slots = new Int32Array(this.capacity * SLOT).fill(EMPTY);
    this.size = 0;
    for (let slot = 0; slot < old.length; slot += SLOT) {
      if (old[slot] !== EMPTY) this.set(old[slot] as number, old[slot + 1] as number, old[slot + 2] as number);
    }
  }
}
