import type { OperationDefinitionNode } from 'graphql';
import { type Fragments, walkFields } from '../../reads/walk-selections';

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

/** The queries that read ten thousand rows: they come once an operation. */
const heavyFields: ReadonlySet<string> = new Set(['auditLogVerification']);

/** How many root fields of an operation take a secret, those in fragments included. */
export function countSecretFields(fragments: Fragments, operation: OperationDefinitionNode): number {
  return countFields(fragments, operation, secretFields);
}

/** How many root fields of an operation are as much work as many others, those in fragments included. */
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
