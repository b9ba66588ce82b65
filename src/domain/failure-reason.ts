/** The length of a reason that is kept, and of a mail server's reply. */
const MAX_LENGTH = 500;

/** What is kept of a reason, or of a mail server's reply: one line of at most 500 characters. */
export function reasonOf(text: string): string {
  return text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, MAX_LENGTH);
}
