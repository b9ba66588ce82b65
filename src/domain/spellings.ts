/** The zeros of the scripts that people type decimal digits in; the nine others follow each. */
const ZEROS = '٠۰०০੦૦୦௦౦೦൦๐໐༠၀០᠐';
const DIGITS = new Map(
  [...ZEROS].flatMap((zero) =>
    Array.from({ length: 10 }, (_, digit) => [String.fromCodePoint((zero.codePointAt(0) ?? 0) + digit), String(digit)]),
  ) as [string, string][],
);
/** Distance of a full-width character from the same one of usual width. */
const FULL_WIDTH = 0xfee0;

/** Text with full-width letters, digits and signs in their usual width, as keyboards for Chinese and Japanese send them. */
export function usualWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH))
    .replaceAll('\u3000', ' ');
}

/**
 * Text of a code or number in ASCII where its characters have a form there: digits of other scripts, full-width letters
 * and signs, dashes and the minus sign. Nothing else is converted: a superscript digit is not a digit.
 */
export function usualForm(text: string): string {
  return usualWidth(text)
    .replace(/\p{Nd}/gu, (digit) => DIGITS.get(digit) ?? digit)
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/\s/g, ' ')
    .trim();
}

const GROUPED = /^\d{1,3}( \d{3})+(?=\.|$)/;

/**
 * The plain spelling of a decimal number in any of its unambiguous spellings: with a plus sign, without a digit before
 * or after the point, with zeros around it, or with spaces between groups of thousands. A comma is left as it is,
 * because it separates thousands in one country and decimals in another.
 */
export function plainDecimal(text: string): string {
  const [, sign = '', number = ''] = /^([+-]?) ?(.*)$/.exec(usualForm(text)) ?? [];
  const joined = GROUPED.test(number) ? number.replaceAll(' ', '') : number;
  if (!/^(\d+\.?\d*|\.\d+)$/.test(joined)) return sign === '+' ? `+${joined}` : sign + joined;
  const [whole = '', decimals = ''] = joined.split('.');
  const exact = [whole.replace(/^0+(?=\d)/, '') || '0', decimals.replace(/0+$/, '')].filter(Boolean).join('.');
  return sign === '-' && exact !== '0' ? `-${exact}` : exact;
}

/**
 * The form `YYYY-MM-DD` of a date that is written with the year first, in any of its spellings: without zeros, with
 * slashes or dots, or as eight digits. Other text is returned as it is: 05/01/2025 is another day in another country.
 */
export function plainDate(text: string): string {
  const usual = usualForm(text);
  const parts = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(usual) ?? /^(\d{4})()(\d{2})(\d{2})$/.exec(usual);
  if (!parts) return usual;
  const [, year = '', , month = '', day = ''] = parts;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const TIME = /^[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)? ?(?:[Zz]|([+-]\d{2}):?(\d{2})?)$/;
const DAY_LENGTH = 'YYYY-MM-DD'.length;

/**
 * The form of RFC 3339 of a point in time, with milliseconds, or null if the text has no time of day or no offset from
 * UTC. Whether the day exists is not checked.
 */
export function plainInstant(text: string): string | null {
  const usual = usualForm(text);
  const parts = TIME.exec(usual.slice(DAY_LENGTH));
  if (!parts) return null;
  const [, hour = '', minute = '', second = '00', fraction = '0', hours, minutes = '00'] = parts;
  const isTime = Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
  if (!isTime || Math.abs(Number(hours ?? 0)) > MAX_OFFSET_HOURS || Number(minutes) > 59) return null;
  const offset = hours === undefined ? 'Z' : `${hours}:${minutes}`;
  return `${usual.slice(0, DAY_LENGTH)}T${hour}:${minute}:${second}.${fraction.slice(0, 3)}${offset}`;
}

const MAX_OFFSET_HOURS = 15;
