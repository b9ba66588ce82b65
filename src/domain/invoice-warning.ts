/** What may be wrong with an invoice. */
export enum InvoiceWarningCode {
  CHARACTER_WITHOUT_FONT = 'CHARACTER_WITHOUT_FONT',
}
