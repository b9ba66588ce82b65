import { validationError } from './errors';

const MAX_LOCALE = 100;

/** A locale as Intl knows it, in its canonical form. Throws VALIDATION_ERROR at `field`. */
export function parseLocale(text: string, field: string): string {
  if (text.length > MAX_LOCALE) throw validationError({ field, reason: `must have at most ${MAX_LOCALE} characters` });
  try {
    const [canonical] = Intl.getCanonicalLocales(text.trim());
    if (canonical) return canonical;
  } catch {
    // told below, with the field
  }
  throw validationError({ field, reason: 'not a BCP 47 language tag such as "en-US"' });
}
