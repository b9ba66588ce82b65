import { todayIn } from '../../domain/calendar';
import { hashNewPassword } from '../../auth/passwords';
import { constraintOf } from '../../db/sql-errors';
import { FREE_PLAN } from '../../db/subscription-sql';
import { type Act, newId, type UnitOfWork } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode } from '../../domain/errors';
import { MemberRole } from '../../domain/permissions';
import type { RegisterInput } from '../../schema/inputs/identity-inputs';
import { inheritAttempts } from './attempts';
import { foldEmail } from './check-password';
import { issueSecret } from './one-time-secrets';
import { type NewSession, openSession, type OpenSession } from './sessions';

/** A prepared registration, which can only be refused by the database. */
export interface Registration {
  name: string;
  email: string;
  mobile: string | null;
  businessName: string;
  plan: string;
  timeZone: string;
  locale: string;
  currency: string;
  passwordHash: string;
}

/**
 * Fills in defaults and hashes the password. Runs before the unit of work, so that no transaction is open during
 * argon2. Throws PASSWORD_POLICY_VIOLATION with every rule that is broken, SERVICE_UNAVAILABLE.
 */
export async function prepareRegistration(input: RegisterInput): Promise<Registration> {
  return {
    name: input.name,
    email: foldEmail(input.email),
    mobile: input.mobile ?? null,
    businessName: input.businessName ?? input.name,
    plan: input.plan ?? FREE_PLAN,
    timeZone: input.timezone ?? 'UTC',
    locale: input.locale ?? 'en-US',
    currency: input.currency ?? 'USD',
    passwordHash: await hashNewPassword(input.password, 'input.password'),
  };
}

/**
 * Creates the user, an organization that they own, its subscription for a month from now, and the first session. Sends
 * the codes that verify the email address and mobile number. Throws DUPLICATE_RESOURCE at `input.email` or
 * `input.mobile`.
 */
export const register: Act<{ registration: Registration; session: NewSession }, OpenSession> = async (work, input) => {
  const { registration, session } = input;
  const [userId, organizationId] = [newId(), newId()];
  // First, so that everything is recorded in the organization's audit log as done by its owner.
  const place = { kind: 'organization', organizationId, userId } as const;
  await work.enter(place);
  await insertUser(work, userId, registration).catch(refuseDuplicate);
  work.emit('user.registered', { userId });
  await inheritAttempts(work, { userId, email: registration.email });
  await issueSecret(work, { subject: userId, purpose: 'VERIFY_EMAIL', askedFor: null });
  await work.enter(place);
  if (registration.mobile) await issueSecret(work, { subject: userId, purpose: 'VERIFY_MOBILE', askedFor: null });
  await work.enter(place);
  await insertOrganization(work, { userId, organizationId }, registration);
  return openSession(work, { userId, organizationId }, session);
};

async function insertUser(work: UnitOfWork, userId: string, user: Registration): Promise<void> {
  await work.sql.query(
    `INSERT INTO users (id, name, email, mobile, password_hash, time_zone, locale, password_changed_at, last_login_at,
       created_at, updated_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8, $8, $8)`,
    [userId, user.name, user.email, user.mobile, user.passwordHash, user.timeZone, user.locale, work.now],
  );
}

/** The unique indexes decide, so that two concurrent registrations cannot both succeed. */
function refuseDuplicate(error: unknown): never {
  const field = { uq_users__email: 'email', uq_users__mobile: 'mobile' }[constraintOf(error) ?? ''];
  if (!field) throw error;
  throw new BillfoldError(ErrorCode.DUPLICATE_RESOURCE, `This ${field} is already registered.`, [
    { field: `input.${field}`, reason: 'is already taken' },
  ]);
}

async function insertOrganization(
  work: UnitOfWork,
  { userId, organizationId }: { userId: string; organizationId: string },
  owner: Registration,
): Promise<void> {
  const memberId = newId();
  work.emit('organization.created', { organizationId });
  work.emit('member.created', { memberId, userId });
  await work.sql.query(
    `WITH organization AS (
       INSERT INTO organizations (id, name, email, currency, locale, time_zone, statuses_as_of, created_at, updated_at)
       VALUES ($1, $2, $3, $4, $5, $6, $13, $7, $7)),
     owner AS (
       INSERT INTO members (organization_id, id, user_id, role, created_at) VALUES ($1, $8, $9, $10, $7))
     INSERT INTO subscriptions (organization_id, id, plan_code, anchor_at, period_start, period_end, invoices_limit)
     VALUES ($1, $11, $12, $7, $7, $7::timestamptz + interval '1 month', (SELECT invoices_limit FROM plans WHERE code = $12))`,
    [
      organizationId,
      owner.businessName,
      owner.email,
      owner.currency,
      owner.locale,
      owner.timeZone,
      work.now,
      memberId,
      userId,
      MemberRole.OWNER,
      newId(),
      owner.plan,
      todayIn(owner.timeZone, work.now),
    ],
  );
}
