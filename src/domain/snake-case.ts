/** Converts a name to snake case: `paymentTerms` becomes `payment_terms`. */
export function snakeCase(text: string): string {
  return text.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
}
