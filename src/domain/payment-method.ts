/** The method of a payment (source 004, "paymentMethod"). */
export enum PaymentMethod {
  BANK_TRANSFER = 'BANK_TRANSFER',
  CREDIT_CARD = 'CREDIT_CARD',
  DEBIT_CARD = 'DEBIT_CARD',
  CASH = 'CASH',
  CHECK = 'CHECK',
  PAYPAL = 'PAYPAL',
  OTHER = 'OTHER',
}

/** What to do with the part of a payment that exceeds the balance. */
export enum ExcessPolicy {
  REFUSE = 'REFUSE',
  CREDIT = 'CREDIT',
}
