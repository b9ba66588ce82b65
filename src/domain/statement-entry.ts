/** What changes what a client owes. */
export enum StatementEntryKind {
  INVOICE = 'INVOICE',
  PAYMENT = 'PAYMENT',
  CREDIT = 'CREDIT',
  REFUND = 'REFUND',
  CHARGE_BACK = 'CHARGE_BACK',
  WRITE_OFF = 'WRITE_OFF',
}
