/** What a payment for a plan has to be: the amount in minor units, the currency, and whose. */
export interface ExpectedPayment {
  amountMinor: bigint;
  currency: string;
  /** The public id (`org_…`) of the organization that pays. */
  organizationId: string;
}

/** What a provider says of a payment: good, not known to it as this organization's, not paid (yet) or given back, or another amount or currency. */
export type PaymentVerdict = 'PAID' | 'UNKNOWN' | 'NOT_PAID' | 'WRONG_AMOUNT';

/** Where payments for plans are looked up. Nothing is charged here: the client has paid with the provider already. */
export interface PlanPayments {
  /** Looks a payment up. Throws SERVICE_UNAVAILABLE when the provider does not answer as it should. */
  verify(paymentId: string, expected: ExpectedPayment): Promise<PaymentVerdict>;
}
