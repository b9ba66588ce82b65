import { currenciesByExponent } from '../domain/currency';

const EXCEPTIONS = currenciesByExponent().filter(([exponent]) => exponent !== 2);

/** The number of minor units in one major unit of the currency of the row `t`, as SQL. */
export function minorInMajor(t: string): string {
  const cases = EXCEPTIONS.map(
    ([exponent, codes]) =>
      `WHEN ${t}.currency IN (${codes.map((code) => `'${code}'`).join(', ')}) THEN ${10 ** exponent}`,
  );
  return `CASE ${cases.join(' ')} ELSE 100 END`;
}

/**
 * The amount of the time entry `t` in minor units, as SQL: its share of the line that bills it, or else its minutes at
 * its hourly rate, rounded half up once. Null if it is not billable, has no rate or is a running timer.
 */
export function amountOfTime(t: string): string {
  return `CASE WHEN ${t}.invoice_line_id IS NOT NULL THEN ${t}.billed_minor WHEN ${t}.billable THEN ${amountAtRate(t)} END`;
}

/** Minutes of the row `t` at its hourly rate, in minor units of its currency, as SQL: rounded half up once. */
export function amountAtRate(t: string): string {
  return `round(${t}.duration_minutes * ${t}.rate * ${minorInMajor(t)} / 60)::bigint`;
}
