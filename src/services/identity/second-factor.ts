import type { TwoFactor } from '../../auth/two-factor';
import type { UnitOfWork } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode } from '../../domain/errors';

/** What is sent as the second factor. Where both are, the code of the app counts. */
export interface SecondFactor {
  totpCode?: string | null;
  recoveryCode?: string | null;
}

/** The user whose second factor it is, as their row has it. */
export interface FactorOwner {
  userId: string;
  /** Null where two-factor was never begun. */
  sealed: Buffer | null;
}

/**
 * Takes the second factor of a user who has it on: a code works once, whoever sends it first. Part of an attempt, which
 * was counted before. Throws TWO_FACTOR_REQUIRED when none was sent, INVALID_OTP at `input.totpCode` or
 * `input.recoveryCode` for one that is wrong, over or used.
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
      'Send the code of your authenticator app as totpCode too, or one of your recovery codes as recoveryCode.',
    );
  }
}

/** Takes a code of the app: false for a wrong one, and for one of a step that was taken, or that is older than one. */
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

/** What is stored of a recovery code: an HMAC that binds it to its user, whatever the case and the dashes typed. */
export function recoveryHash(work: Pick<UnitOfWork, 'codes'>, userId: string, code: string): string {
  return work.codes.hashOf(code.replace(/[\s-]/g, '').toLowerCase(), `recovery code of ${userId}`);
}

/** The refusal of a code that is wrong, over or used. */
export function invalidCode(field: 'code' | 'totpCode' | 'recoveryCode'): BillfoldError {
  return new BillfoldError(
    ErrorCode.INVALID_OTP,
    'This code is not valid: it may be mistyped, over, or used already.',
    [{ field: `input.${field}`, reason: 'not valid' }],
  );
}

async function takeRecoveryCode(work: UnitOfWork, userId: string, code: string): Promise<boolean> {
  const taken = await work.sql.query(
    `UPDATE recovery_codes SET used_at = $3 WHERE user_id = $1 AND code_hash = $2 AND used_at IS NULL RETURNING user_id`,
    [userId, recoveryHash(work, userId, code), work.now],
  );
  return taken.length === 1;
}
