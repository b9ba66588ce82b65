/** Far longer than any of our tokens. */
const MOST_CHARACTERS = 200;

/**
 * A link's token without what a mail client or a writer left behind it, such as a full stop, a bracket or a slash. At
 * most 200 characters are looked at: the time that the pattern takes grows with the square of their number.
 */
export function copiedToken(text: string | null | undefined): string {
  return (text ?? '').slice(0, MOST_CHARACTERS).replace(/[^\w-]+$/, '');
}
