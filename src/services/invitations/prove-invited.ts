import type { CallOrigin } from '../../db/scope';
import type { UnitOfWorkRunner } from '../../db/unit-of-work-runner';
import type { UnitOfWork } from '../../db/unit-of-work';
import type { TwoFactor } from '../../auth/two-factor';
import { hashNewPassword } from '../../auth/passwords';
import type { PreferencesChange } from '../../domain/preferences';
import { validationError } from '../../domain/errors';
import type { AcceptInvitationInput } from '../../schema/inputs/invitation-inputs';
import { attempt } from '../identity/attempts';
import { type CheckedUser, checkPassword, wrongPassword } from '../identity/check-password';
import type { SecondFactor } from '../identity/second-factor';
import { openInvitation } from './open-invitation';

/** The input of someone without an account, validated, with their password hashed. */
export interface NewPerson {
  kind: 'new';
  name: string;
  passwordHash: string;
}

/** Someone with an account whose password was right, and their second factor. */
export interface KnownPerson extends SecondFactor {
  kind: 'known';
  user: CheckedUser;
  twoFactor: TwoFactor;
}

/** An invitation that is accepted, and by whom. */
export interface Joining {
  token: string;
  person: NewPerson | KnownPerson;
  preferences: PreferencesChange;
}

/**
 * Validates the name of someone without an account and hashes their password. Runs before the unit of work. Throws
 * VALIDATION_ERROR, PASSWORD_POLICY_VIOLATION, SERVICE_UNAVAILABLE.
 */
async function prepareNewPerson(input: { name?: string | null; password: string }): Promise<NewPerson> {
  const { name } = input;
  if (!name) throw validationError({ field: 'input.name', reason: 'must not be empty' });
  return { kind: 'new', name, passwordHash: await hashNewPassword(input.password, 'input.password') };
}

/** The email address of a token's invitation, and whether it has an account. Throws as `openInvitation` does. */
async function invitedPerson(
  work: UnitOfWork,
  { token }: { token: string },
): Promise<{ email: string; hasAccount: boolean }> {
  const { email } = await openInvitation(work, token, 'input.token');
  const accounts = await work.sql.query(`SELECT 1 FROM users WHERE email = $1`, [email]);
  return { email, hasAccount: accounts.length > 0 };
}

/** What is needed to identify the person who accepts. */
export interface Provers {
  unitOfWork: UnitOfWorkRunner;
  origin: CallOrigin;
  twoFactor: TwoFactor;
}

/**
 * Identifies the person who accepts an invitation, before any transaction is open: checks the password of an existing
 * account, as a counted attempt, or accepts a new one. Then runs `accept`. Throws as `openInvitation` does,
 * VALIDATION_ERROR, PASSWORD_POLICY_VIOLATION, UNAUTHORIZED, ACCOUNT_LOCKED, SERVICE_UNAVAILABLE, and whatever `accept`
 * throws.
 */
export async function proveInvited<T>(
  { unitOfWork, origin, twoFactor }: Provers,
  input: AcceptInvitationInput,
  accept: (joining: Joining) => Promise<T>,
): Promise<T> {
  const { token, password, totpCode, recoveryCode } = input;
  const preferences = input.preferences ?? {};
  const invited = await unitOfWork.run({ kind: 'anonymous' }, (work) => invitedPerson(work, { token }));
  if (!invited.hasAccount) return accept({ token, preferences, person: await prepareNewPerson(input) });
  return attempt({ unitOfWork, origin }, { email: invited.email }, async (claimed) => {
    const user = await checkPassword(claimed, password, wrongPassword);
    return accept({ token, preferences, person: { kind: 'known', user, totpCode, recoveryCode, twoFactor } });
  });
}
