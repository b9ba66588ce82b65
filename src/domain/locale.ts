import { validationError } from './errors';

const MAX_LOCALE = 100;

/** A locale that Intl knows, in canonical form. Throws VALIDATION_ERROR at `field`. */
export function parseLocale(text: string, field: string): string {
  if (text.length > MAX_LOCALE)
    throw validationError({ field, reason: `must be at most ${MAX_LOCALE} characters long` });
  try {
    const [canonical] = Intl.getCanonicalLocales(text.trim());
    if (canonical) return canonical;
  } catch {
    // Reported below, with the field.
  }
  throw validationError({ field, reason: 'must be a BCP 47 language tag such as "en-US"' });
}
