/** Closes what was opened, once each, in reverse order. */
export class Closers {
  readonly #closers: (() => Promise<void>)[] = [];
  #closed: Promise<void> | undefined;

  /** Call it as soon as something is open. */
  add(close: () => Promise<void>): void {
    this.#closers.push(close);
  }

  /** Closes everything, even if closing something fails; rejects with the last such error. Idempotent. */
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
