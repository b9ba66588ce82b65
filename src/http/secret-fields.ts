/** The mutations that take a secret which somebody could guess: they have a limit an address, and come once an operation. */
const secretFields: ReadonlySet<string> = new Set([
  'acceptInvitation',
  'adminLogin',
  'changePassword',
  'confirmTwoFactor',
  'createSession',
  'disableTwoFactor',
  'login',
  'refreshSession',
  'register',
  'requestPasswordReset',
  'resendVerificationOtp',
  'resetPassword',
  'verifyAccount',
  'verifyResetOtp',
]);

/** Whether a root field of this name takes a secret. */
export function isSecretField(name: string): boolean {
  return secretFields.has(name);
}
