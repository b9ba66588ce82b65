import type { TwoFactor } from '../../auth/two-factor';
import type { UnitOfWork } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode } from '../../domain/errors';

/** The second factor, as sent. If both are present, the app's code counts. */
export interface SecondFactor {
  totpCode?: string | null;
  recoveryCode?: string | null;
}

/** The user whose second factor it is, from their row. */
export interface FactorOwner {
  userId: string;
  /** Null if no secret was ever requested. */
  sealed: Buffer | null;
}

/**
 * Checks and uses the second factor of a user who has it on. A code works once. Part of an attempt that was already
 * counted. Throws TWO_FACTOR_REQUIRED if none was sent, INVALID_OTP at `input.totpCode` or `input.recoveryCode` for one
 * that is wrong, expired or used.
 */
export async function takeSecondFactor(
  work: UnitOfWork,
  owner: FactorOwner,
  { twoFactor, totpCode, recoveryCode }: SecondFactor & { twoFactor: TwoFactor },
): Promise<void> {
  if (totpCode) {
    if (!(await takeTotpCode(work, owner, { twoFactor, code: totpCode }))) throw invalidCode('totpCode');
  } else if (recoveryCode) {
    if (!(await takeRecoveryCode(work, owner.userId, recoveryCode))) throw invalidCode('recoveryCode');
  } else {
    throw new BillfoldError(
      ErrorCode.TWO_FACTOR_REQUIRED,
      'Two-factor authentication is on. Send the code of your authenticator app as totpCode, or a recovery code as recoveryCode.',
    );
  }
}

/**
 * Uses a code of the app. Returns false for a wrong code, and for a code of the last accepted step or an earlier one.
 */
export async function takeTotpCode(
  work: UnitOfWork,
  { userId, sealed }: FactorOwner,
  { twoFactor, code }: { twoFactor: TwoFactor; code: string },
): Promise<boolean> {
  const step = sealed && twoFactor.stepOf({ userId, sealed }, code, work.now);
  if (step === null) return false;
  const taken = await work.sql.query(
    `UPDATE users SET two_factor_last_step = $2
     WHERE id = $1 AND (two_factor_last_step IS NULL OR two_factor_last_step < $2) RETURNING id`,
    [userId, step],
  );
  return taken.length === 1;
}

/** What is stored of a recovery code: an HMAC that binds it to its user. Case and dashes are ignored. */
export function recoveryHash(work: Pick<UnitOfWork, 'codes'>, userId: string, code: string): string {
  return work.codes.hashOf(code.replace(/[\s-]/g, '').toLowerCase(), `recovery code of ${userId}`);
}

/** The error for a code that is wrong, expired or used. */
export function invalidCode(field: 'code' | 'totpCode' | 'recoveryCode'): BillfoldError {
  return new BillfoldError(ErrorCode.INVALID_OTP, 'This code is wrong, expired or already used.', [
    { field: `input.${field}`, reason: 'is not valid' },
  ]);
}

async function takeRecoveryCode(work: UnitOfWork, userId: string, code: string): Promise<boolean> {
  const taken = await work.sql.query(
    `UPDATE recovery_codes SET used_at = $3 WHERE user_id = $1 AND code_hash = $2 AND used_at IS NULL RETURNING user_id`,
    [userId, recoveryHash(work, userId, code), work.now],
  );
  return taken.length === 1;
}
