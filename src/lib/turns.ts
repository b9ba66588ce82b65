/** What happens to an arrival: it has its turn, it waits, or too many are waiting. */
export type Turn = 'BEGIN' | 'WAIT' | 'TOO_MANY';

/** Arrivals on one connection take turns, in order. */
export class Turns<Item> {
  private readonly waiting: Item[] = [];
  private busy = false;

  /** With `full` waiting, no more should be read; beyond `most`, none is accepted. */
  constructor(private readonly limits: { full: number; most: number }) {}

  /** Whether something has its turn. */
  get isBusy(): boolean {
    return this.busy;
  }

  /** Whether so many are waiting that no more should be read. */
  get isFull(): boolean {
    return this.waiting.length > this.limits.full;
  }

  /** Adds an arrival; if there are too many, it is not kept. */
  enter(item: Item): Turn {
    if (!this.busy) {
      this.busy = true;
      return 'BEGIN';
    }
    if (this.waiting.length >= this.limits.most) return 'TOO_MANY';
    this.waiting.push(item);
    return 'WAIT';
  }

  /** Ends the current turn; returns whose turn is next, or undefined if nothing waits. */
  next(): Item | undefined {
    const item = this.waiting.shift();
    this.busy = item !== undefined;
    return item;
  }

  /** Clears the current turn and the waiting arrivals; returns the latter. */
  clear(): Item[] {
    this.busy = false;
    return this.waiting.splice(0);
  }
}
