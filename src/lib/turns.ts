/** Says what becomes of a thing that comes: it is its turn, it waits for it, or too many wait already. */
export type Turn = 'BEGIN' | 'WAIT' | 'TOO_MANY';

/** Things that come over one connection: one at a time has its turn, in the order in which they came. */
export class Turns<Item> {
  private readonly waiting: Item[] = [];
  private busy = false;

  /** Beyond `full` waiting ones no more should be let come, beyond `most` none is taken. */
  constructor(private readonly limits: { full: number; most: number }) {}

  /** Whether something has its turn. */
  get isBusy(): boolean {
    return this.busy;
  }

  /** Whether so many wait that no more should be let come. */
  get isFull(): boolean {
    return this.waiting.length > this.limits.full;
  }

  /** Takes what comes; of too many it keeps none. */
  enter(item: Item): Turn {
    if (!this.busy) {
      this.busy = true;
      return 'BEGIN';
    }
    if (this.waiting.length >= this.limits.most) return 'TOO_MANY';
    this.waiting.push(item);
    return 'WAIT';
  }

  /** Ends the turn that is; gives whose turn it is now, or undefined where nothing waits. */
  next(): Item | undefined {
    const item = this.waiting.shift();
    this.busy = item !== undefined;
    return item;
  }

  /** Forgets whose turn it is, and what waits; gives the latter. */
  clear(): Item[] {
    this.busy = false;
    return this.waiting.splice(0);
  }
}
