import type { Sql } from '../../db/database';
import type { UnitOfWork } from '../../db/unit-of-work';
import type { NoticeKind } from '../../domain/notices';
import type { OneTimeCodes } from '../../domain/one-time-codes';
import { NOTICE_OF_SECRET, type Purpose } from './one-time-secrets';

/**
 * A code or token and its recipient: `to` is a number in E.164 format for VERIFY_MOBILE, otherwise an email address.
 */
export interface SecretToSend {
  purpose: Purpose;
  to: string;
  name: string;
  /** Six digits, or the token for RESET_TOKEN. */
  secret: string;
}

interface Row {
  purpose: Purpose;
  name: string;
  email: string;
  mobile: string | null;
  email_verified_at: Date | null;
  mobile_verified_at: Date | null;
}

/**
 * What to send, and to whom. Null if there is nothing to send: the secret has ended or was exchanged, the address is
 * already verified, there is no mobile number, or the email address has no account.
 */
export async function oneTimeSecretToSend(
  sql: Sql,
  codes: OneTimeCodes,
  wanted: { secretId: string; kind: NoticeKind; now: Date },
): Promise<SecretToSend | null> {
  const [row] = await sql.query<Row>(
    `SELECT s.purpose, u.name, u.email, u.mobile, u.email_verified_at, u.mobile_verified_at
     FROM one_time_secrets s JOIN users u ON u.id = s.user_id
     WHERE s.id = $1 AND s.ended_at IS NULL AND s.expires_at > $2`,
    [wanted.secretId, wanted.now],
  );
  // A secret that was exchanged in the meantime is not handled here.
  if (!row || NOTICE_OF_SECRET[row.purpose] !== wanted.kind) return null;
  const { purpose, name } = row;
  if (purpose === 'VERIFY_EMAIL' && row.email_verified_at !== null) return null;
  if (purpose === 'VERIFY_MOBILE' && row.mobile_verified_at !== null) return null;
  const to = purpose === 'VERIFY_MOBILE' ? row.mobile : row.email;
  if (to === null) return null;
  return {
    purpose,
    to,
    name,
    secret: purpose === 'RESET_TOKEN' ? codes.tokenOf(wanted.secretId) : codes.otpOf(wanted.secretId),
  };
}

/** The owner (a UUID) and purpose of a secret; null if it no longer exists. */
export async function secretOwner(
  work: UnitOfWork,
  secretId: string,
): Promise<{ userId: string; purpose: Purpose } | null> {
  const [row] = await work.sql.query<{ userId: string; purpose: Purpose }>(
    `SELECT user_id AS "userId", purpose FROM one_time_secrets WHERE id = $1`,
    [secretId],
  );
  return row ?? null;
}
