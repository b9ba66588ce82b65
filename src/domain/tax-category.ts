import type { FieldFault } from './errors';

/** Why a tax is charged, or is not. All but STANDARD have a rate of 0. */
export enum TaxCategory {
  STANDARD = 'STANDARD',
  ZERO = 'ZERO',
  EXEMPT = 'EXEMPT',
  REVERSE_CHARGE = 'REVERSE_CHARGE',
  INTRA_COMMUNITY = 'INTRA_COMMUNITY',
  EXPORT = 'EXPORT',
  OUTSIDE_SCOPE = 'OUTSIDE_SCOPE',
}

/** The categories that a document gives a reason for. */
export type ReasonedCategory = Exclude<TaxCategory, TaxCategory.STANDARD | TaxCategory.ZERO>;

/** The categories that need the tax IDs of both parties. */
export const NEEDS_TAX_IDS: readonly TaxCategory[] = [TaxCategory.REVERSE_CHARGE, TaxCategory.INTRA_COMMUNITY];

/** Whether a document gives a reason for the category. */
export function isReasoned(category: TaxCategory): category is ReasonedCategory {
  return category !== TaxCategory.STANDARD && category !== TaxCategory.ZERO;
}

/** What is wrong with a category together with its rate and its reason; fields are `rate` and `reason`. */
export function categoryFaults(tax: {
  hasRate: boolean;
  category?: TaxCategory | null;
  reason?: string | null;
}): FieldFault[] {
  const category = tax.category ?? TaxCategory.STANDARD;
  const faults: FieldFault[] = [];
  if (category !== TaxCategory.STANDARD && tax.hasRate)
    faults.push({ field: 'rate', reason: `must be 0 for ${category}` });
  if (tax.reason && !isReasoned(category)) faults.push({ field: 'reason', reason: `is not printed for ${category}` });
  return faults;
}
