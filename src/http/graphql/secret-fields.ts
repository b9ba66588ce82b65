import type { OperationDefinitionNode } from 'graphql';
import { type Fragments, walkFields } from '../../reads/walk-selections';

/**
 * The mutations that take a secret that could be guessed. They have a limit per address, and are allowed once per
 * operation.
 */
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

/** The queries that read ten thousand rows. They are allowed once per operation. */
const heavyFields: ReadonlySet<string> = new Set(['auditLogVerification']);

/** The number of root fields of an operation that take a secret, including those in fragments. */
export function countSecretFields(fragments: Fragments, operation: OperationDefinitionNode): number {
  return countFields(fragments, operation, secretFields);
}

/** The number of root fields of an operation that are as expensive as many others, including those in fragments. */
export function countHeavyFields(fragments: Fragments, operation: OperationDefinitionNode): number {
  return countFields(fragments, operation, heavyFields);
}

function countFields(fragments: Fragments, operation: OperationDefinitionNode, counted: ReadonlySet<string>): number {
  let count = 0;
  const field = ({ name }: { name: { value: string } }): void => {
    if (counted.has(name.value)) count += 1;
  };
  walkFields([operation.selectionSet], { fragments, field });
  return count;
}
