/** Closes resources in reverse order of opening, each once. */
export class Closers {
  readonly #closers: (() => Promise<void>)[] = [];
  #closed: Promise<void> | undefined;

  /** Registers a resource to close. Call it as soon as the resource is open. */
  add(close: () => Promise<void>): void {
    this.#closers.push(close);
  }

  /** Closes everything, even if some of it fails, and rejects with the last error. Idempotent. */
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
