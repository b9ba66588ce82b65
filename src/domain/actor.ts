import type { MemberFeature, MemberRole } from './permissions';

/** A logged-in member, acting in the organization of their session. IDs are UUIDs. */
export interface UserActor {
  kind: 'user';
  userId: string;
  organizationId: string;
  role: MemberRole;
  /** The features granted to an employee. */
  features: readonly MemberFeature[];
  /** The projects that the member is limited to; null for no limit. */
  projectIds: readonly string[] | null;
  sessionId: string;
  /** The password has expired and must be changed before anything else is allowed. */
  passwordExpired: boolean;
}

/** A logged-in platform administrator, who acts in no organization. */
export interface PlatformActor {
  kind: 'platform';
  userId: string;
  sessionId: string;
  passwordExpired: boolean;
}

/** The system on behalf of one organization: a worker, a schedule. */
export interface SystemActor {
  kind: 'system';
  organizationId: string;
  /** The member whose request a job carries out: the audit log, events and what is created name them. */
  userId?: string | null;
}

/**
 * Who acts: a member, a platform administrator, the system on behalf of one organization (a worker, a schedule), or an
 * unknown caller.
 */
export type Actor = UserActor | PlatformActor | SystemActor | { kind: 'anonymous' };
