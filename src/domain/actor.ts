import type { MemberRole } from './permissions';

/** A logged-in member, acting in the organization that the session belongs to. Ids are UUIDs. */
export interface UserActor {
  kind: 'user';
  userId: string;
  organizationId: string;
  role: MemberRole;
  sessionId: string;
}

/** Who acts: a member, the system on behalf of one organization (a worker, a schedule), or nobody known. */
export type Actor = UserActor | { kind: 'system'; organizationId: string } | { kind: 'anonymous' };
