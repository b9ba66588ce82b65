/** Runs work sequentially for each key, in order of arrival; different keys do not wait for each other. */
export class KeyedMutex {
  private readonly last = new Map<string, Promise<void>>();

  /** Runs the work when all earlier work of this key has ended, successfully or not. */
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
  // The caller of this turn gets its outcome; the next one only waits for its end.
}
