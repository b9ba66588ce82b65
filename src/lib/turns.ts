/** What happens to an item that arrives: its turn begins, it waits, or it is refused because too many wait. */
export type Turn = 'BEGIN' | 'WAIT' | 'TOO_MANY';

/** Gives the items of one connection their turns, one at a time and in order. */
export class Turns<Item> {
  private readonly waiting: Item[] = [];
  private busy = false;

  /** While more than `full` items wait, no more should be read. While `most` items wait, further ones are refused. */
  constructor(private readonly limits: { full: number; most: number }) {}

  /** Whether an item has its turn. */
  get isBusy(): boolean {
    return this.busy;
  }

  /** Whether so many items wait that no more should be read. */
  get isFull(): boolean {
    return this.waiting.length > this.limits.full;
  }

  /** Adds an item, unless too many wait. */
  enter(item: Item): Turn {
    if (!this.busy) {
      this.busy = true;
      return 'BEGIN';
    }
    if (this.waiting.length >= this.limits.most) return 'TOO_MANY';
    this.waiting.push(item);
    return 'WAIT';
  }

  /** Ends the current turn. Returns the item whose turn is next, or undefined if none waits. */
  next(): Item | undefined {
    const item = this.waiting.shift();
    this.busy = item !== undefined;
    return item;
  }

  /** Ends the current turn, and removes and returns the waiting items. */
  clear(): Item[] {
    this.busy = false;
    return this.waiting.splice(0);
  }
}
