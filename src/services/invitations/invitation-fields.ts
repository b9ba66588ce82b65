import { BillfoldError, ErrorCode } from '../../domain/errors';
import { idOf } from '../../domain/ids';
import { decodeTypeId } from '../../domain/typeid';
import type { UnitOfWork } from '../../db/unit-of-work';

const DAY_MS = 24 * 60 * 60 * 1000;
const HOUR_MS = 60 * 60 * 1000;
const DAYS_GOOD = 7;

/** When an invitation that is sent now expires. */
export function invitationEnd(now: Date): Date {
  return new Date(now.getTime() + DAYS_GOOD * DAY_MS);
}

/** The token of an invitation and what is stored of it. `turn` counts its emails, each of which has its own token. */
export function tokenOfInvitation(
  work: Pick<UnitOfWork, 'codes'>,
  { id, turn }: { id: string; turn: number },
): { token: string; tokenHash: string } {
  const token = work.codes.tokenOf(id, `invitation ${turn}`);
  return { token, tokenHash: hashOfInvitation(work, token) };
}

/**
 * A token of the same email's turn, for the sender of the invitation to pass on. Holding it proves nothing about the
 * invited mailbox. Nothing is stored of it: it says whose it is.
 */
export function tokenToCopyOf(work: Pick<UnitOfWork, 'codes'>, { id, turn }: { id: string; turn: number }): string {
  return `${idOf('invitation', id)}.${turn}.${work.codes.tokenOf(id, `copied invitation ${turn}`)}`;
}

const MAILED = /^[A-Za-z0-9_-]{43}$/;
const COPIED = /^(ivt_[0-9a-z]{26})\.([1-9][0-9]{0,5})\.[A-Za-z0-9_-]{43}$/;

/** What a token finds: the stored hash, and whether it proves that its holder reads the invited mailbox. */
export interface FoundByToken {
  tokenHash: string;
  isMailed: boolean;
}

/** Reads a token, mailed or copied. Null for a text that is neither. */
export function readInvitationToken(work: Pick<UnitOfWork, 'codes'>, token: string): FoundByToken | null {
  if (MAILED.test(token)) return { tokenHash: hashOfInvitation(work, token), isMailed: true };
  const [, publicId = '', turn = ''] = COPIED.exec(token) ?? [];
  const id = decodeTypeId(publicId)?.uuid;
  if (!id) return null;
  const from = { id, turn: Number(turn) };
  const isOurs = hashOfInvitation(work, tokenToCopyOf(work, from)) === hashOfInvitation(work, token);
  return isOurs ? { tokenHash: tokenOfInvitation(work, from).tokenHash, isMailed: false } : null;
}

/** What is stored of an invitation's token. */
function hashOfInvitation(work: Pick<UnitOfWork, 'codes'>, token: string): string {
  return work.codes.hashOf(token, 'invitation');
}

/**
 * Throws RATE_LIMIT_EXCEEDED, with `retryAfter` in seconds, if the administrator has reached the hourly limit of
 * invitation emails, including resent ones. The caller has locked the administrator's member row, so that concurrent
 * calls do not count the same emails.
 */
export async function assertMayInvite(work: UnitOfWork, mostAnHour: number): Promise<void> {
  const since = new Date(work.now.getTime() - HOUR_MS);
  const sends = await work.sql.query<{ at: Date }>(
    // An invitation sent within the hour expires after the hour began, which lets the query use the index.
    `SELECT s.at FROM invitations i CROSS JOIN LATERAL unnest(i.sends, i.senders) AS s(at, sender)
     WHERE i.organization_id = $1 AND i.expires_at > $3 AND s.sender = $2 AND s.at > $3 ORDER BY s.at DESC LIMIT $4`,
    [work.organizationId, work.userId, since, mostAnHour],
  );
  const oldest = sends[mostAnHour - 1];
  if (!oldest) return;
  const retryAfter = Math.max(1, Math.ceil((oldest.at.getTime() - since.getTime()) / 1000));
  throw new BillfoldError(
    ErrorCode.RATE_LIMIT_EXCEEDED,
    `You can send at most ${mostAnHour} invitations per hour. Try again in ${Math.ceil(retryAfter / 60)} min.`,
    [],
    { retryAfter },
  );
}
