/** Lets work through one piece at a time for each key, in the order in which it came; other keys don't wait. */
export class KeyedMutex {
  private readonly last = new Map<string, Promise<void>>();

  /** Does the work when everything of this key that came before has ended, well or not. */
  async runExclusive<T>(key: string, work: () => Promise<T>): Promise<T> {
    const mine = (this.last.get(key) ?? Promise.resolve()).then(work);
    const ended = mine.then(ignore, ignore);
    this.last.set(key, ended);
    try {
      return await mine;
    } finally {
      if (this.last.get(key) === ended) this.last.delete(key);
    }
  }
}

function ignore(): void {
  // Whoever took this turn is told how it ended; the next one only has to know that it did.
}
