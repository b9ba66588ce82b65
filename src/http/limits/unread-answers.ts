import { HeldBytes, type HeldLimits } from './held-bytes';

/**
 * The responses that clients have not read yet. Over the limit of an address, the oldest responses of that address are
 * given up; over the limit of the process, the oldest of all.
 */
export class UnreadAnswers<Answer> {
  private readonly held: HeldBytes;
  /** The unread bytes of each response, by address, oldest first. */
  private readonly answers = new Map<string, Map<Answer, number>>();
  /** The address of each response, oldest first. */
  private readonly addresses = new Map<Answer, string>();

  /** `giveUp` must end a response immediately. */
  constructor(
    limits: HeldLimits,
    private readonly giveUp: (answer: Answer) => void,
  ) {
    this.held = new HeldBytes(limits);
  }

  /** Adds a response with its unread bytes. Gives up responses, possibly this one, until the limits are met. */
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

  /** Removes a response that has been read or given up. Does nothing if it is unknown. */
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
