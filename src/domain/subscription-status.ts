/** The status of an organization's plan (source 001, "Subscription & Plans"). */
export enum SubscriptionStatus {
  ACTIVE = 'ACTIVE',
  CANCELLED = 'CANCELLED',
  ENDED = 'ENDED',
}

/** How often a plan is paid for. */
export enum PlanInterval {
  MONTH = 'MONTH',
}
