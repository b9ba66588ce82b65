/**
 * One text message. `messageId` comes from the caller, so that a retry is the same message; `to` is a number in E.164
 * format, `body` plain text.
 */
export interface OutgoingSms {
  messageId: string;
  to: string;
  body: string;
}

/** Where text messages leave Billfold. */
export interface SmsSender {
  /**
   * Sends the message; resolves when the provider has accepted it. A `PermanentSmsError` means that a retry cannot
   * succeed; after any other error, retry later with the same message ID.
   */
  send(message: OutgoingSms): Promise<void>;
}

/** A permanent refusal: the number does not receive messages, or there is no provider. */
export class PermanentSmsError extends Error {
  override readonly name = 'PermanentSmsError';
}
