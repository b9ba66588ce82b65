/** What a credit makes besides its row. */
export enum CreditDocument {
  NONE = 'NONE',
  CREDIT_NOTE = 'CREDIT_NOTE',
}
