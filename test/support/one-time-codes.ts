import type { OneTimeSecretEntity } from '../../src/entities/one-time-secret';
import type { TestApp } from './api';

/** A code or token as the server sent it, or would have. */
export interface SentSecret {
  id: string;
  otp: string;
  token: string;
  attempts: number;
}

/** The live secret of the account with this email; null where there is none. */
export async function liveSecret(
  { app }: Pick<TestApp, 'app'>,
  email: string,
  purpose: OneTimeSecretEntity['purpose'],
): Promise<SentSecret | null> {
  const { database, codes } = app.services;
  const [row] = await database.read({ kind: 'anonymous' }, (sql) =>
    sql.query<{ id: string; attempts: number }>(
      `SELECT s.id, s.attempts FROM one_time_secrets s JOIN users u ON u.id = s.user_id
       WHERE u.email = lower($1) AND s.purpose = $2 AND s.ended_at IS NULL`,
      [email, purpose],
    ),
  );
  return row ? { ...row, otp: codes.otpOf(row.id), token: codes.tokenOf(row.id) } : null;
}

/** The live secret, which must be there. */
export async function secretOf(
  app: TestApp,
  email: string,
  purpose: OneTimeSecretEntity['purpose'],
): Promise<SentSecret> {
  const secret = await liveSecret(app, email, purpose);
  if (!secret) throw new Error(`${email} has no live ${purpose}`);
  return secret;
}

/** Six digits that are not these. */
export function otherThan(otp: string, by = 1): string {
  return String((Number(otp) + by) % 1_000_000).padStart(6, '0');
}
