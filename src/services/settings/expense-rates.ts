import { Faults } from '../../domain/errors';
import type { ExpenseRate } from '../../domain/expenses';
import type { ExpenseRateInput } from '../../schema/inputs/settings-inputs';

/**
 * The rates of mileages and per diems as they are stored: by unit and day. `currency` is the organization's. Throws
 * VALIDATION_ERROR for two of a unit from the same day.
 */
export function expenseRatesOf(rates: readonly ExpenseRateInput[], currency: string): ExpenseRate[] {
  const faults = new Faults();
  const known = new Set<string>();
  const stored = rates.map((given, index): ExpenseRate => {
    const { unit, from, rate } = given;
    const key = `${unit} ${from}`;
    if (known.has(key)) faults.add(`input.expenses.rates.${index}.from`, `is the day of another rate for ${unit}`);
    known.add(key);
    return { unit, from, currency: given.currency ?? currency, rate, clientRate: given.clientRate ?? rate };
  });
  faults.throwAny();
  const keyOf = ({ unit, from }: ExpenseRate): string => `${unit} ${from}`;
  return stored.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}
