const DOMAIN = 'billfold';
const OURS = new RegExp(String.raw`\b([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:\.\w{1,20})?)@${DOMAIN}\b`, 'i');

/** The Message-ID of an email with this identity: a UUID, with a suffix after a dot if there are several. */
export function messageIdOf(identity: string): string {
  return `<${identity}@${DOMAIN}>`;
}

/** The identity of the first email of ours that a text names by its Message-ID; null if it names none. */
export function identityIn(text: string): string | null {
  return OURS.exec(text)?.[1]?.toLowerCase() ?? null;
}
