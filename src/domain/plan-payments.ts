/** The requirements for a payment for a plan: the amount in minor units, the currency, and the payer. */
export interface ExpectedPayment {
  amountMinor: bigint;
  currency: string;
  /** The public ID (`org_…`) of the organization that pays. */
  organizationId: string;
}

/**
 * What a provider reports about a payment: valid, unknown for this organization, not paid (yet) or refunded, or a
 * different amount or currency.
 */
export type PaymentVerdict = 'PAID' | 'UNKNOWN' | 'NOT_PAID' | 'WRONG_AMOUNT';

/** Looks up payments for plans. Nothing is charged here: the client has already paid the provider. */
export interface PlanPayments {
  /** Looks up a payment. Throws SERVICE_UNAVAILABLE if the provider does not respond properly. */
  verify(paymentId: string, expected: ExpectedPayment): Promise<PaymentVerdict>;
}
