import type { Address } from './invoice-document';

const countryNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });

/** Country codes are spelt out in English, like the labels; anything else is printed as entered. */
function countryName(country: string | null | undefined): string | null {
  if (!country || !/^[A-Z]{2}$/.test(country)) return country ?? null;
  return countryNames.of(country) ?? country;
}

/** City, state and code in the order of countries that have states ("Portland, ME 04101"), otherwise "10115 Berlin". */
function townLine({ city, state, postalCode }: Address): string {
  if (!state) return [postalCode, city].filter(Boolean).join(' ');
  return [city, [state, postalCode].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}

/** The lines of an address from top to bottom, without missing parts. */
export function addressLines(address: Address | null): string[] {
  if (!address) return [];
  const lines = [address.street, address.street2, townLine(address), countryName(address.country)];
  return lines.filter((line): line is string => Boolean(line));
}
