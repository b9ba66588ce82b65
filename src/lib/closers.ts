/** What closes the things that were opened, each once: what was opened last is closed first. */
export class Closers {
  readonly #closers: (() => Promise<void>)[] = [];
  #closed: Promise<void> | undefined;

  /** To be called as soon as the thing is open. */
  add(close: () => Promise<void>): void {
    this.#closers.push(close);
  }

  /** Closes everything, also after something did not close; rejects with the last such fault. May be called twice. */
  close(): Promise<void> {
    return (this.#closed ??= this.#closeNext());
  }

  async #closeNext(): Promise<void> {
    const close = this.#closers.pop();
    if (!close) return;
    try {
      await close();
    } finally {
      await this.#closeNext();
    }
  }
}
