import { validationError } from './errors';

// eslint-disable-next-line no-control-regex -- finding control characters is what it is for
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/;
// eslint-disable-next-line no-control-regex -- the same, but tabs and newlines are text here
const CONTROL_BUT_LINES = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;

/** Marks that display the following text in a different order: `exe.fdp` can appear as `pdf.exe`. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/;

const LONE_SURROGATE = /\p{Surrogate}/u;

/** Anything but spaces, marks that only affect other characters, and invisible letters. */
const VISIBLE = /[^\p{Z}\p{Cf}\u115f\u1160\u2800\u3164\uffa0]/u;

/**
 * How a text is checked: at most `max` code points; `multiline` allows newlines and tabs; `required` refuses text
 * without visible characters.
 */
export interface TextRule {
  field: string;
  max: number;
  multiline?: boolean;
  required?: boolean;
}

/**
 * Trims and normalises a text (Unicode NFC, newlines as \n). Throws VALIDATION_ERROR at `field` for NUL and other
 * control characters, lone surrogates (PostgreSQL cannot store them), marks that change the direction of a single line,
 * text that is too long, and invisible text if it is required.
 */
export function cleanText(value: string, rule: TextRule): string {
  const refuse = (reason: string) => validationError({ field: rule.field, reason });
  if (LONE_SURROGATE.test(value)) throw refuse('must be valid Unicode text');
  const text = (rule.multiline ? value.replace(/\r\n?/g, '\n') : value).trim().normalize('NFC');
  if ((rule.multiline ? CONTROL_BUT_LINES : CONTROL).test(text)) throw refuse('must not contain control characters');
  if (rule.required && !VISIBLE.test(text)) throw refuse('must not be empty');
  if (!rule.multiline && TURNING.test(text))
    throw refuse('must not contain marks that change the direction of writing');
  // A code point is one or two UTF-16 units, so it is counted only if the length is in between.
  if (text.length > rule.max && (text.length > 2 * rule.max || [...text].length > rule.max)) {
    throw refuse(`must be at most ${rule.max} characters long`);
  }
  return text;
}

/**
 * A name as it is compared with others: without upper case, and without spaces around it or several in a row. "Sprint 7" and "Sprint
 * 007" stay different, as do "Resume" and "Résumé", which sort keys make the same.
 */
export function comparableName(name: string): string {
  // Upper case first: ß is SS then, and so the same as ss.
  return name.normalize('NFC').toUpperCase().toLowerCase().trim().replace(/\s+/g, ' ');
}
