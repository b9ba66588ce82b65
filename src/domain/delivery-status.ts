/** What became of an email. */
export enum DeliveryStatus {
  QUEUED = 'QUEUED',
  ACCEPTED = 'ACCEPTED',
  FAILED = 'FAILED',
  BOUNCED = 'BOUNCED',
  CANCELLED = 'CANCELLED',
}
