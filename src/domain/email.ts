import { domainToASCII, domainToUnicode } from 'node:url';
import { validationError } from './errors';
import { usualWidth } from './spellings';
import { cleanText } from './text';

/** What stands before the @. Invisible characters are refused: two addresses that differ only in them look the same. */
const LOCAL_PART = /^(?!\.)(?!.*\.\.)[^\p{C}\p{Z}\p{Default_Ignorable_Code_Point}@<>"(),:;[\]\\]+(?<!\.)$/u;
const DOMAIN = /^[\p{L}\p{M}\p{N}.-]+$/u;
/** A part of a domain's name in ASCII. */
const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;
/** The maximum lengths that mail servers accept, in bytes. */
export const MAX_EMAIL = 254;
const MAX_LOCAL_PART = 64;
const EXAMPLE = 'must be an email address such as name@example.com';

/**
 * Reads an email address: without spaces around it and its @, in characters of usual width, and with the domain in
 * lower case. Throws VALIDATION_ERROR at `field` for an address whose form mail servers refuse.
 */
export function parseEmail(text: string, field: string): string {
  const refuse = (reason: string) => validationError({ field, reason });
  const address = cleanText(usualWidth(text), { field, max: MAX_EMAIL, required: true });
  const [local = '', domain = '', ...more] = address.split(/ *@ */);
  if (more.length > 0 || !LOCAL_PART.test(local) || !DOMAIN.test(domain)) throw refuse(EXAMPLE);
  if (Buffer.byteLength(local) > MAX_LOCAL_PART) throw refuse(`must have at most ${MAX_LOCAL_PART} bytes before the @`);
  const ascii = domainToASCII(domain);
  if (local.length + 1 + ascii.length > MAX_EMAIL) throw refuse(`must be at most ${MAX_EMAIL} characters long`);
  if (!isDomainName(ascii)) throw refuse(`${EXAMPLE}; ${domain} cannot be the name of a domain`);
  return `${local}@${domainToUnicode(ascii)}`;
}

function isDomainName(ascii: string): boolean {
  const labels = ascii.split('.');
  return labels.length > 1 && labels.every((label) => LABEL.test(label)) && /[a-z]/.test(labels.at(-1) ?? '');
}
