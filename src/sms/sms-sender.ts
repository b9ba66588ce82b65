/**
 * One text message. `messageId` comes from the caller, so that a retry is the same message; `to` is a number in E.164,
 * `body` plain text.
 */
export interface OutgoingSms {
  messageId: string;
  to: string;
  body: string;
}

/** Where text messages leave Billfold. */
export interface SmsSender {
  /**
   * Hands the message over; when it resolves, the provider has taken it. `PermanentSmsError`: sending the same again can't
   * succeed. Any other error: try again later, with the same message id.
   */
  send(message: OutgoingSms): Promise<void>;
}

/** A refusal for good: the number takes no messages, or there is no provider. */
export class PermanentSmsError extends Error {
  override readonly name = 'PermanentSmsError';
}
