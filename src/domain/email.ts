import { validationError } from './errors';
import { cleanText } from './text';

/** Refuses invisible characters: two addresses that differ only in them look the same. */
const EMAIL = /^[^\s\p{Cf}@<>"(),:;[\]\\]+@[^\s\p{Cf}@<>"(),:;[\]\\]+\.[^\s\p{Cf}@<>"(),:;[\]\\]+$/u;
/** The maximum length of an address that mail servers accept. */
export const MAX_EMAIL = 254;

/** Trims and checks an email address. Throws VALIDATION_ERROR at `field`. */
export function parseEmail(text: string, field: string): string {
  const address = cleanText(text, { field, max: MAX_EMAIL, required: true });
  if (!EMAIL.test(address)) throw validationError({ field, reason: 'must be an email address' });
  return address;
}
