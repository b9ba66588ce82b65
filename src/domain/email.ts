import { validationError } from './errors';
import { cleanText } from './text';

/** Without characters that nobody sees: two addresses that differ in them look the same. */
const EMAIL = /^[^\s\p{Cf}@<>"(),:;[\]\\]+@[^\s\p{Cf}@<>"(),:;[\]\\]+\.[^\s\p{Cf}@<>"(),:;[\]\\]+$/u;
/** The longest address that mail servers take. */
export const MAX_EMAIL = 254;

/** An email address without spaces around it. Throws VALIDATION_ERROR at `field`. */
export function parseEmail(text: string, field: string): string {
  const address = cleanText(text, { field, max: MAX_EMAIL, required: true });
  if (!EMAIL.test(address)) throw validationError({ field, reason: 'not an email address' });
  return address;
}
