/** Runs work one at a time per key, in order of arrival. Different keys do not wait for each other. */
export class KeyedMutex {
  private readonly last = new Map<string, Promise<void>>();

  /** Runs the work when all earlier work for this key has ended, successfully or not. */
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
  // The caller gets the outcome of its own work. The next caller only waits for the end.
}
