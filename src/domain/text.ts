import { validationError } from './errors';

// eslint-disable-next-line no-control-regex -- finding control characters is what it is for
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/;
// eslint-disable-next-line no-control-regex -- the same, but tabs and newlines are text here
const CONTROL_BUT_LINES = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;

/** Marks that show what follows in another order than it is read: `exe.fdp` can look like `pdf.exe`. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/;

const LONE_SURROGATE = /\p{Surrogate}/u;

/** Anything but spaces, marks that only steer other characters, and letters without a shape. */
const VISIBLE = /[^\p{Z}\p{Cf}\u115f\u1160\u2800\u3164\uffa0]/u;

/** How a text is checked: at most `max` code points; `multiline` lets newlines and tabs in; `required` refuses a text of which nothing can be seen. */
export interface TextRule {
  field: string;
  max: number;
  multiline?: boolean;
  required?: boolean;
}

/**
 * Trims a text and brings it into one form (Unicode NFC, newlines as \n). VALIDATION_ERROR at `field`: NUL and other
 * control characters, lone surrogates (PostgreSQL can't keep them), marks that turn the direction of a single line, too long, or
 * nothing to be seen where it is required.
 */
export function cleanText(value: string, rule: TextRule): string {
  const refuse = (reason: string) => validationError({ field: rule.field, reason });
  if (LONE_SURROGATE.test(value)) throw refuse('must be well-formed Unicode text');
  const text = (rule.multiline ? value.replace(/\r\n?/g, '\n') : value).trim().normalize('NFC');
  if ((rule.multiline ? CONTROL_BUT_LINES : CONTROL).test(text)) throw refuse('must not have control characters');
  if (rule.required && !VISIBLE.test(text)) throw refuse('must not be empty');
  if (!rule.multiline && TURNING.test(text)) throw refuse('must not have marks that turn the direction of writing');
  // A code point is one or two UTF-16 units: only in between must they be counted.
  if (text.length > rule.max && (text.length > 2 * rule.max || [...text].length > rule.max)) {
    throw refuse(`must have at most ${rule.max} characters`);
  }
  return text;
}
