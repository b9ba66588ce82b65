import { formatAddress } from 'localized-address-format';
import type { Address } from '../domain/invoice-document';

type Part = 'street' | 'city' | 'state' | 'postalCode';
type Values = Partial<Record<Part, string>>;

/** A part of an address in a layout. `before` is the text between it and the previous part of its line. */
interface Place {
  part: Part;
  before: string;
}

/** The lines of an address from top to bottom, with a place for each of the four parts. */
type Layout = readonly (readonly Place[])[];

const countryNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
/** Common names in addition to those of the standard. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  usa: 'US',
  'united states of america': 'US',
  holland: 'NL',
};
const codesByName = new Map(Object.entries(OTHER_NAMES));
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
for (const code of LETTERS.flatMap((first) => LETTERS.map((second) => first + second))) {
  const name = countryNames.of(code);
  if (name) codesByName.set(name.toLowerCase(), presentCode(code));
}

/** The placeholder for each part in a layout. None of these characters occurs in a format. */
const MARKS: Readonly<Record<string, Part>> = {
  '\ue000': 'street',
  '\ue001': 'city',
  '\ue002': 'state',
  '\ue003': 'postalCode',
};
const [STREET, CITY, STATE, POSTAL_CODE] = Object.keys(MARKS) as [string, string, string, string];
const NOT_LATIN = /[^\p{Script=Latin}\P{L}]/u;
/** Scripts that are written without spaces between city and state. */
const NEEDS_NO_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** The default layouts, for unknown countries. */
const CODE_BEFORE_CITY: Layout = [[at('street')], [at('postalCode'), at('city', ' ')]];
const STATE_BEHIND_CITY: Layout = [[at('street')], [at('city'), at('state', ', '), at('postalCode', ' ')]];
const layouts = new Map<string, Layout>();

/**
 * The lines of an address from top to bottom, in the order of its country, which is a code or an English name. For
 * unknown countries, the state, if there is one, follows the city. Contains every part of the address, even if the
 * country's format has no place for it. Country codes are spelt out in English; names are printed as entered.
 */
export function addressLines(address: Address | null): string[] {
  if (!address) return [];
  const country = clean(address.country);
  const values = valuesOf(address);
  return [...layoutFor(country, values).flatMap((line) => fill(line, values)), countryName(country)].filter(Boolean);
}

function valuesOf(address: Address): Values {
  const { city, state, postalCode } = address;
  const street = [address.street, address.street2].map(clean).filter(Boolean).join('\n');
  // A city that is also a state is printed once: Berlin, Dubai.
  const isCityState = clean(state).toLowerCase() === clean(city).toLowerCase();
  return { street, city: clean(city), state: isCityState ? '' : clean(state), postalCode: clean(postalCode) };
}

function clean(text: string | null | undefined): string {
  return (text ?? '')
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}

function countryCode(country: string): string | null {
  if (/^[a-z]{2}$/i.test(country)) return presentCode(country);
  return codesByName.get(country.toLowerCase()) ?? null;
}

/** The current code for a retired or informal one: DD is DE, UK is GB. */
function presentCode(code: string): string {
  return new Intl.Locale(`und-${code}`).region ?? code;
}

function countryName(country: string): string {
  return (/^[a-z]{2}$/i.test(country) && countryNames.of(country.toUpperCase())) || country;
}

function layoutFor(country: string, values: Values): Layout {
  const code = countryCode(country);
  if (!code) return values.state ? STATE_BEHIND_CITY : CODE_BEFORE_CITY;
  const script = Object.values(values).some((value) => NOT_LATIN.test(value)) ? 'local' : 'latin';
  const key = `${code} ${script}`;
  const known = layouts.get(key) ?? completed(layoutOf(code, script));
  layouts.set(key, known);
  return known;
}

/**
 * The library's layout for a country. Words in the format ("GUERNSEY", "CH-") are omitted, because the country is
 * printed below.
 */
function layoutOf(postalCountry: string, script: 'local' | 'latin'): Place[][] {
  const parts = { addressLines: [STREET], locality: CITY, administrativeArea: STATE, postalCode: POSTAL_CODE };
  const lines = formatAddress({ ...parts, postalCountry }, script).map((line) =>
    [...line.matchAll(/([^\ue000-\ue003]*)([\ue000-\ue003])/g)].flatMap(([, before = '', mark = ''], index) => {
      const part = MARKS[mark];
      const words = index === 0 ? '' : ' ';
      return part ? [at(part, /\p{L}/u.test(before) ? words : before)] : [];
    }),
  );
  return lines.filter((line) => line.length > 0);
}

/**
 * Adds places for parts that the country's format omits: the city next to the state or postal code, the others below.
 */
function completed(layout: Place[][]): Layout {
  if (!lineOf(layout, 'city')) addCity(layout);
  const cityLine = layout.findIndex((line) => line.some(({ part }) => part === 'city'));
  if (!lineOf(layout, 'state')) layout.splice(cityLine + 1, 0, [at('state')]);
  if (!lineOf(layout, 'postalCode')) layout.push([at('postalCode')]);
  return layout;
}

function addCity(layout: Place[][]): void {
  const order = layout.flat().map(({ part }) => part);
  const beside = (['state', 'postalCode'] as const).find((part) => order.includes(part));
  const line = beside && lineOf(layout, beside);
  if (!line) return void layout.push([at('city')]);
  const index = line.findIndex(({ part }) => part === beside);
  // Formats that begin with the largest part continue with the next smaller one.
  if (beside === 'state' && order.indexOf('state') < order.indexOf('street')) {
    line.splice(index + 1, 0, at('city'));
    return;
  }
  const { before } = line[index] ?? at(beside);
  line.splice(index, 1, at('city', before), at(beside, beside === 'state' ? ', ' : ' '));
}

function lineOf(layout: Place[][], wanted: Part): Place[] | undefined {
  return layout.find((line) => line.some(({ part }) => part === wanted));
}

function at(part: Part, before = ''): Place {
  return { part, before };
}

/** The line with the given values: no line if there are none, several if the street has several. */
function fill(line: readonly Place[], values: Values): string[] {
  const given = line.flatMap((place) => {
    const value = values[place.part];
    return value ? [{ ...place, value }] : [];
  });
  const text = given.reduce(
    (before, place, index) => before + joint(line, place, given[index - 1]?.value) + place.value,
    '',
  );
  return text.split('\n').filter(Boolean);
}

/** The text before a part: the sign that its line begins with, or the separator from the previous part. */
function joint(line: readonly Place[], { before, value, part }: Place & { value: string }, previous?: string): string {
  if (previous === undefined) return part === line[0]?.part && !value.startsWith(before) ? before : '';
  if (before !== '') return before;
  return NEEDS_NO_SPACES.test(previous) && NEEDS_NO_SPACES.test(value) ? '' : ' ';
}
