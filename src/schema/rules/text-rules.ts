import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { canonicalTimeZone } from '../../domain/time-zones';
import { MAX_EMAIL, parseEmail } from '../../domain/email';
import { parseNumberPattern } from '../../domain/invoice-numbers';
import { parseLocale } from '../../domain/locale';
import { parsePaymentTerms } from '../../domain/payment-terms';
import { usualForm, usualWidth } from '../../domain/spellings';
import { cleanText } from '../../domain/text';
import { isKnownUnit, KNOWN_UNITS, MAX_UNIT } from '../../domain/units';
import { ruled } from './rule';

/** The domain's parsers put a field name into their errors; here only `inputOf` knows the field. */
const field = '';

/**
 * Text of at most `max` characters, trimmed and in normalised Unicode. `lines` allows newlines and tabs. Empty text
 * becomes null, or is refused with `required`.
 */
export function Text(max: number, { lines = false, required = false } = {}): PropertyDecorator {
  return ruled<string>({
    name: 'text',
    of: 'VALUE',
    says: required ? `1 to ${max} characters.` : `At most ${max} characters.`,
    read: (value) => cleanText(value, { field, max, multiline: lines, required }) || null,
  });
}

/**
 * A code that is printed as entered, such as a tax number or a country: without full-width characters and repeated
 * spaces. Empty text becomes null.
 */
export function PrintedCode(max: number, { required = false } = {}): PropertyDecorator {
  return ruled<string>({
    name: 'printedCode',
    of: 'VALUE',
    says: required ? `1 to ${max} characters.` : `At most ${max} characters.`,
    read: (value) => cleanText(usualWidth(value), { field, max, required }).replace(/ +/g, ' ') || null,
  });
}

/** The unit of a line: a known one in any case, or a text that is printed as entered. Empty text becomes null. */
export function Unit(): PropertyDecorator {
  return ruled<string>({
    name: 'unit',
    of: 'VALUE',
    says: `${KNOWN_UNITS.join(', ')}, or a text of at most ${MAX_UNIT} characters.`,
    read: (value) => {
      const text = cleanText(value, { field, max: MAX_UNIT });
      const known = usualForm(text).toUpperCase();
      return (isKnownUnit(known) ? known : text) || null;
    },
  });
}

/** An email address that mail servers accept, in its usual spelling. */
export function Email(): PropertyDecorator {
  return ruled<string>({
    name: 'email',
    of: 'VALUE',
    says: `At most ${MAX_EMAIL} characters.`,
    read: (value) => parseEmail(value, field),
  });
}

/** A phone number with its country code, converted to E.164 (`+15551234567`). Empty text becomes null. */
export function Phone(): PropertyDecorator {
  return ruled<string>({
    name: 'phone',
    of: 'VALUE',
    says: null,
    read: (value, refuse) => {
      if (value.trim() === '') return null;
      const parsed =
        value.length <= MAX_PHONE ? parsePhoneNumberFromString(usualForm(value).replace(/^00/, '+')) : undefined;
      if (parsed?.isValid()) return parsed.number;
      refuse('must be a phone number with its country code, such as +15551234567');
      return value;
    },
  });
}

const MAX_PHONE = 50;
/** A locale that Intl knows, in canonical form. */
export function Locale(): PropertyDecorator {
  return ruled<string>({
    name: 'locale',
    of: 'VALUE',
    says: 'A BCP 47 language tag such as "de-CH".',
    read: (value) => parseLocale(value, field),
  });
}

const MAX_ZONE = 100;

/** An IANA time zone, in IANA's spelling. */
export function TimeZone(): PropertyDecorator {
  return ruled<string>({
    name: 'timeZone',
    of: 'VALUE',
    says: 'An IANA time zone such as "Europe/Berlin".',
    read: (value, refuse) => {
      const name = value.length > MAX_ZONE ? null : canonicalTimeZone(usualForm(value).replaceAll(' ', '_'));
      if (name === null) refuse('must be an IANA time zone such as "Europe/Berlin"');
      return name;
    },
  });
}

/** Payment terms in their canonical spelling. */
export function PaymentTerms(): PropertyDecorator {
  return ruled<string>({
    name: 'paymentTerms',
    of: 'VALUE',
    says: '`Net N` (0 to 365), `Due on receipt` or `EOM`.',
    read: (value) => parsePaymentTerms(usualForm(value)),
  });
}

function tokensInCapitals(pattern: string): string {
  return pattern.replace(/\{[^{}]*\}/g, (token) => token.toUpperCase());
}

/** A pattern for invoice numbers, whose tokens may be in lower case. */
export function NumberPattern(): PropertyDecorator {
  return ruled<string>({
    name: 'numberPattern',
    of: 'VALUE',
    says:
      'Letters, digits, `-`, `_`, `.` and the tokens {YYYY} {YY} {MM} {SEQ} {SEQ:n}, with exactly one SEQ; at most 40 ' +
      'characters.',
    read: (value) => parseNumberPattern(tokensInCapitals(usualForm(value)), field).text,
  });
}

/** A colour, converted to `#rrggbb` in lower case. */
export function Color(): PropertyDecorator {
  return ruled<string>({
    name: 'color',
    of: 'VALUE',
    says: '`#rrggbb`.',
    read: (value, refuse) => {
      const [, digits = ''] = /^#? ?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(usualForm(value)) ?? [];
      if (digits === '') refuse('must have the form #2563eb');
      const six = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
      return `#${six.toLowerCase()}`;
    },
  });
}

const MAX_WEBSITE = 500;

/** The URL of a website. Empty text becomes null. */
export function Website(): PropertyDecorator {
  return ruled<string>({
    name: 'website',
    of: 'VALUE',
    says: `\`https://…\`, at most ${MAX_WEBSITE} characters.`,
    read: (value, refuse) => {
      const website = cleanText(value, { field, max: MAX_WEBSITE });
      if (website === '') return null;
      const { protocol, username, password } = URL.canParse(website) ? new URL(website) : { protocol: '' };
      // A user name before the @ could imitate someone else's address.
      const isPlain = (protocol === 'https:' || protocol === 'http:') && !username && !password;
      if (!isPlain) refuse('must be a URL such as https://example.com');
      return website;
    },
  });
}

/** A postal address. If all parts are empty, it becomes null. */
export function PostalAddress(): PropertyDecorator {
  return ruled<object>({
    name: 'postalAddress',
    of: 'VALUE',
    says: null,
    read: (value) => {
      const parts = Object.entries(value).filter(([, part]) => part !== null && part !== undefined);
      return parts.length > 0 ? Object.fromEntries(parts) : null;
    },
  });
}

const PICTURE = /^data:image\/(?:png|jpe?g|webp|(svg\+xml));base64,[A-Za-z0-9+/]+={0,2}$/;

/** A picture as a `data:` URI; `drawings` allows SVG. Only its format is checked here. */
export function PictureUri({
  maxBytes,
  drawings = false,
}: {
  maxBytes: number;
  drawings?: boolean;
}): PropertyDecorator {
  return ruled<string>({
    name: 'pictureUri',
    of: 'VALUE',
    says: `At most ${maxBytes} bytes.`,
    read: (value, refuse) => {
      if (value === '') return null;
      const [found, svg] = value.length > maxBytes * 1.5 ? [] : (PICTURE.exec(value) ?? ['']);
      if (found === undefined) refuse(`must be at most ${maxBytes} bytes`);
      else if (found === '' || (svg !== undefined && !drawings)) {
        refuse(`must be a PNG, JPEG${drawings ? ', WebP or SVG' : 'or WebP'} as a data:image/…;base64, URI`);
      }
      return value;
    },
  });
}

const RECEIPT = /^data:(?:application\/pdf|image\/(?:png|jpe?g|webp));base64,[A-Za-z0-9+/]+={0,2}$/;

/** A PDF or a picture as a `data:` URI. Only its format is checked here. */
export function ReceiptUri({ maxBytes }: { maxBytes: number }): PropertyDecorator {
  return ruled<string>({
    name: 'receiptUri',
    of: 'VALUE',
    says: `At most ${maxBytes} bytes.`,
    read: (value, refuse) => {
      if (value === '') return null;
      if (value.length > maxBytes * 1.5) refuse(`must be at most ${maxBytes} bytes`);
      else if (!RECEIPT.test(value)) refuse('must be a PDF, PNG, JPEG or WebP as a data:…;base64, URI');
      return value;
    },
  });
}

const DATA = /^data:[^,;]*(?:;[^,;]*)*;base64,[A-Za-z0-9+/]+={0,2}$/;

/** Any content as a `data:` URI in base64. */
export function DataUri({ maxBytes }: { maxBytes: number }): PropertyDecorator {
  return ruled<string>({
    name: 'dataUri',
    of: 'VALUE',
    says: `At most ${maxBytes} bytes.`,
    read: (value, refuse) => {
      if (value.length > maxBytes * 1.5) refuse(`must be at most ${maxBytes} bytes`);
      else if (!DATA.test(value)) refuse('must be a file as a data:…;base64, URI');
      return value;
    },
  });
}
