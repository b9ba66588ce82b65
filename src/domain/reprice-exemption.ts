/** Why repricing leaves an entry alone, the strongest reason first. */
export enum RepriceExemption {
  INVOICED = 'INVOICED',
  APPROVED = 'APPROVED',
  PERIOD_CLOSED = 'PERIOD_CLOSED',
  OWN_RATE = 'OWN_RATE',
}
