/** A link's token without what a mail client or a writer left behind it, such as a full stop, a bracket or a slash. */
export function copiedToken(text: string | null | undefined): string {
  return (text ?? '').replace(/[^\w-]+$/, '');
}
