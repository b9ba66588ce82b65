import { validationError } from './errors';
import { usualForm } from './spellings';

const MAX_LOCALE = 100;

/** A locale that Intl knows, in canonical form: `en_us` is `en-US`. Throws VALIDATION_ERROR at `field`. */
export function parseLocale(text: string, field: string): string {
  if (text.length > MAX_LOCALE)
    throw validationError({ field, reason: `must be at most ${MAX_LOCALE} characters long` });
  try {
    const [canonical] = Intl.getCanonicalLocales(usualForm(text).replaceAll('_', '-'));
    // Intl takes any word for a language: "english" is none.
    if (canonical && /^[a-z]{2,3}\b/.test(canonical)) return canonical;
  } catch {
    // Reported below, with the field.
  }
  throw validationError({ field, reason: 'must be a BCP 47 language tag such as "en-US"' });
}
