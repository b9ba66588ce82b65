import { validationError } from '../../domain/errors';
import { categoryFaults, type TaxCategory } from '../../domain/tax-category';

/** Throws VALIDATION_ERROR at `input.rate` and `input.reason` for what the category does not have. */
export function assertCategory(tax: { rate: string; category?: TaxCategory | null; reason?: string | null }): void {
  const faults = categoryFaults({ ...tax, hasRate: /[1-9]/.test(tax.rate) });
  if (faults.length > 0) throw validationError(faults.map((fault) => ({ ...fault, field: `input.${fault.field}` })));
}
