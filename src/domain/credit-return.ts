/** What becomes of money that a credit takes from the payments on an invoice. */
export enum CreditReturn {
  REFUND = 'REFUND',
  CREDIT = 'CREDIT',
}
