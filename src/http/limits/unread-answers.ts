import { HeldBytes, type HeldLimits } from './held-bytes';

/**
 * The responses that clients have not read yet. Over the limit of an address, the oldest responses of that address are
 * given up; over the limit of the process, the oldest of all.
 */
export class UnreadAnswers<Answer> {
  private readonly held: HeldBytes;
  /** The address of each response and its unread bytes, oldest first. */
  private readonly answers = new Map<Answer, { address: string; bytes: number }>();

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
    this.answers.set(answer, { address, bytes });
    for (let over = this.held.passes(address); over !== null; over = this.held.passes(address)) {
      const oldest = this.oldestOf(over === 'address' ? address : null);
      if (oldest === undefined) return;
      this.remove(oldest);
      this.giveUp(oldest);
    }
  }

  /** Removes a response that has been read or given up. Does nothing if it is unknown. */
  remove(answer: Answer): void {
    const known = this.answers.get(answer);
    if (!known) return;
    this.answers.delete(answer);
    this.held.release(known.address, known.bytes);
  }

  /** The oldest response of an address, or of all (null). */
  private oldestOf(address: string | null): Answer | undefined {
    for (const [answer, known] of this.answers) if (address === null || known.address === address) return answer;
    return undefined;
  }
}
