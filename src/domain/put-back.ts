/** A refund that failed. Amounts are in minor units. */
export interface FailedRefund {
  amountMinor: bigint;
  /** How much of it had been applied to the invoice as the client's credit. */
  appliedMinor: bigint;
  /** Whether it was taken off an invoice without a credit, whose balance was open again. */
  hasReopened: boolean;
}

/** Where the money of a refund goes that failed: onto the invoice as it was, or into the client's credit. */
export interface PutBack {
  /** As recorded on the invoice. */
  recordedMinor: bigint;
  /** As the client's credit that is applied to the invoice. */
  appliedMinor: bigint;
  /** Of the payment, not applied. */
  unappliedMinor: bigint;
}

/**
 * Where the money of a failed refund goes. What a credit had returned, and what had not been on an invoice, becomes the
 * client's credit. What had reopened an invoice is allocated again as far as its balance has room (`roomMinor`), what was
 * recorded there first; the rest becomes the client's credit.
 */
export function putBack({ amountMinor, appliedMinor, hasReopened }: FailedRefund, roomMinor: bigint): PutBack {
  const room = hasReopened ? least(amountMinor, roomMinor) : 0n;
  const recorded = least(room, amountMinor - appliedMinor);
  return { recordedMinor: recorded, appliedMinor: room - recorded, unappliedMinor: amountMinor - room };
}

function least(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}
