/** How sure it is that a person has opened the hosted page. */
export enum ViewConfidence {
  LIKELY = 'LIKELY',
  CONFIRMED = 'CONFIRMED',
}
