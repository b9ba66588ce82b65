import { constraintOf } from '../../db/sql-errors';
import { newId, type UnitOfWork } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode } from '../../domain/errors';
import type { InvitationEntity } from '../../entities/invitation';
import { inheritAttempts } from '../identity/attempts';
import { admitUser, type LoggedIn } from '../identity/login';
import { endOtherSessions, type NewSession, openSession } from '../identity/sessions';
import { mergePreferences } from '../users/update-preferences';
import { notify } from '../notices/notify';
import { issueSecret } from '../identity/one-time-secrets';
import { readInvitationToken } from './invitation-fields';
import { openInvitation } from './open-invitation';
import type { Joining, NewPerson } from './prove-invited';

/**
 * Makes the holder of a token a member, once. Someone with an account has proved their password and joins with it; for
 * others a user is created. A mailed token verifies the email address; a copied one does not. Throws as `openInvitation` and `admitUser` do, and
 * DUPLICATE_RESOURCE for someone who became a member or user in the meantime.
 */
export async function joinByInvitation(work: UnitOfWork, input: Joining): Promise<Joined> {
  const { token, person, preferences } = input;
  const { organizationId, email, tokenHash } = await openInvitation(work, token, 'input.token');
  const userId = person.kind === 'new' ? newId() : person.user.userId;
  await work.enter({ kind: 'organization', organizationId, userId });
  const invitation = await takeInvitation(work, { organizationId, tokenHash });
  let allowsMore = true;
  if (person.kind === 'new') await insertUser(work, { userId, email }, person);
  else allowsMore = (await admitUser(work, person)).allow_multiple_sessions;
  if (readInvitationToken(work, token)?.isMailed) await verifyEmail(work, userId, email);
  else if (person.kind === 'new') {
    await issueSecret(work, { subject: userId, purpose: 'VERIFY_EMAIL', askedFor: null });
    await work.enter({ kind: 'organization', organizationId, userId });
  }
  const memberId = await insertMember(work, userId, invitation);
  await notify(work, { person: { userId: invitation.invited_by }, kind: 'invitationAccepted', subject: memberId });
  work.emit('invitation.accepted', { invitationId: invitation.id, userId });
  await mergePreferences(work, userId, preferences);
  return { userId, organizationId, allowsMore };
}

/** The new member, and whether they allow more than one session. UUIDs. */
export interface Joined {
  userId: string;
  organizationId: string;
  allowsMore: boolean;
}

/**
 * Makes the holder of a token a member and creates a session in the organization, as `login` does. Throws as
 * `joinByInvitation` does.
 */
export async function acceptInvitation(
  work: UnitOfWork,
  { session, ...joining }: Joining & { session: NewSession },
): Promise<LoggedIn> {
  const { userId, organizationId, allowsMore } = await joinByInvitation(work, joining);
  const opened = await openSession(work, { userId, organizationId }, session);
  return { ...opened, endedSessionIds: allowsMore ? [] : await endOtherSessions(work, opened) };
}

/** A single UPDATE decides who is first, however many callers have the token. */
async function takeInvitation(
  work: UnitOfWork,
  { organizationId, tokenHash }: { organizationId: string; tokenHash: string },
): Promise<TakenInvitation> {
  const [taken] = await work.sql.query<TakenInvitation>(
    `UPDATE invitations SET status = 'ACCEPTED', accepted_at = $3
     WHERE organization_id = $1 AND token_hash = $2 AND status = 'PENDING' AND expires_at > $3
     RETURNING id, invited_by, role, team, department, job_title, hourly_rate, features, project_ids`,
    [organizationId, tokenHash, work.now],
  );
  if (taken) return taken;
  throw new BillfoldError(ErrorCode.INVALID_STATE, 'This invitation has just been accepted, cancelled or replaced.', [
    { field: 'input.token', reason: 'used' },
  ]);
}

interface TakenInvitation {
  id: string;
  invited_by: string;
  role: InvitationEntity['role'];
  team: string | null;
  department: string | null;
  job_title: string | null;
  hourly_rate: string | null;
  features: string[];
  project_ids: string[] | null;
}

async function insertUser(
  work: UnitOfWork,
  { userId, email }: { userId: string; email: string },
  { name, passwordHash }: NewPerson,
): Promise<void> {
  await work.sql
    .query(
      `INSERT INTO users (id, name, email, password_hash, time_zone, locale, last_login_at,
         password_changed_at, created_at, updated_at)
       SELECT $1, $2, $3, $4, o.time_zone, o.locale, $5, $5, $5, $5 FROM organizations o WHERE o.id = $6`,
      [userId, name, email, passwordHash, work.now, work.organizationId],
    )
    .catch(refuseSecond);
  await inheritAttempts(work, { userId, email });
  work.emit('user.registered', { userId });
}

async function verifyEmail(work: UnitOfWork, userId: string, email: string): Promise<void> {
  await work.sql.query(
    `UPDATE users SET email_verified_at = coalesce(email_verified_at, $2) WHERE id = $1 AND email = $3`,
    [userId, work.now, email],
  );
}

/** Returns the member's UUID. */
async function insertMember(work: UnitOfWork, userId: string, invitation: TakenInvitation): Promise<string> {
  const id = newId();
  const { role, team, department, job_title, hourly_rate, features, project_ids } = invitation;
  await work.sql
    .query(
      `INSERT INTO members (organization_id, id, user_id, role, team, department, job_title, hourly_rate, features,
         project_ids, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        ...[work.organizationId, id, userId, role, team, department, job_title],
        ...[hourly_rate, features, project_ids, work.now],
      ],
    )
    .catch(refuseSecond);
  work.emit('member.created', { memberId: id, userId });
  return id;
}

/** The unique indexes decide: a user or member may be created concurrently. */
function refuseSecond(error: unknown): never {
  const reason = {
    uq_users__email: "has just been registered; accept with that account's password",
    uq_members__organization_id__user_id: 'is already a member',
  }[constraintOf(error) ?? ''];
  if (!reason) throw error;
  throw new BillfoldError(ErrorCode.DUPLICATE_RESOURCE, `The invited email address ${reason}.`, [
    { field: 'input.token', reason },
  ]);
}
