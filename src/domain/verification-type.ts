/** What of an account is verified. */
export enum VerificationType {
  EMAIL = 'EMAIL',
  MOBILE = 'MOBILE',
}
