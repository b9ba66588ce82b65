import { HeldBytes, type HeldLimits } from './held-bytes';

/**
 * The answers that are made and that their readers do not take. When they are too many bytes for one address, its oldest
 * are given up; when they are for all together, the oldest of all.
 */
export class UnreadAnswers<Answer> {
  private readonly held: HeldBytes;
  /** By address, each oldest first. */
  private readonly answers = new Map<string, Map<Answer, number>>();
  /** The address of each, oldest first. */
  private readonly addresses = new Map<Answer, string>();

  /** `giveUp` must end an answer at once. */
  constructor(
    limits: HeldLimits,
    private readonly giveUp: (answer: Answer) => void,
  ) {
    this.held = new HeldBytes(limits);
  }

  /** Notes an answer of which so many bytes are still here; gives up what is too much then, maybe itself. */
  add(address: string, answer: Answer, bytes: number): void {
    this.held.hold(address, bytes);
    const own = this.answers.get(address) ?? new Map<Answer, number>();
    this.answers.set(address, own.set(answer, bytes));
    this.addresses.set(answer, address);
    for (let over = this.held.passes(address); over !== null; over = this.held.passes(address)) {
      const [oldest] = (over === 'address' ? this.answers.get(address) : this.addresses)?.keys() ?? [];
      if (oldest === undefined) return;
      this.remove(this.addresses.get(oldest) ?? address, oldest);
      this.giveUp(oldest);
    }
  }

  /** Forgets an answer that has been read or given up; nothing where it is not known. */
  remove(address: string, answer: Answer): void {
    const own = this.answers.get(address);
    const bytes = own?.get(answer);
    if (!own || bytes === undefined) return;
    own.delete(answer);
    this.addresses.delete(answer);
    if (own.size === 0) this.answers.delete(address);
    this.held.release(address, bytes);
  }
}
