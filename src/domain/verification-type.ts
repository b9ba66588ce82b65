/** What to verify. */
export enum VerificationType {
  EMAIL = 'EMAIL',
  MOBILE = 'MOBILE',
}
