import { HeldBytes, type HeldLimits } from './held-bytes';

/**
 * The answers that are made and that their readers do not take. When they are too many bytes for one address, its oldest
 * are given up; when they are for all together, the oldest of the address that has not read for the longest.
 */
export class UnreadAnswers<Answer> {
  private readonly held: HeldBytes;
  /** By address, each oldest first. */
  private readonly answers = new Map<string, Map<Answer, number>>();

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
    for (let over = this.held.passes(address); over !== null; over = this.held.passes(address)) {
      const [longest = address] = over === 'address' ? [address] : this.answers.keys();
      const [oldest] = this.answers.get(longest)?.keys() ?? [];
      if (oldest === undefined) return;
      this.remove(longest, oldest);
      this.giveUp(oldest);
    }
  }

  /** Forgets an answer that has been read or given up; nothing where it is not known. */
  remove(address: string, answer: Answer): void {
    const own = this.answers.get(address);
    const bytes = own?.get(answer);
    if (!own || bytes === undefined) return;
    own.delete(answer);
    if (own.size === 0) this.answers.delete(address);
    this.held.release(address, bytes);
  }
}
