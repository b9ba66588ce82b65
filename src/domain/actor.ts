import type { MemberFeature, MemberRole } from './permissions';

/** A logged-in member, acting in the organization that the session belongs to. Ids are UUIDs. */
export interface UserActor {
  kind: 'user';
  userId: string;
  organizationId: string;
  role: MemberRole;
  /** What an employee may do beyond their own time. */
  features: readonly MemberFeature[];
  /** The projects that the member is limited to; null is no limit. */
  projectIds: readonly string[] | null;
  sessionId: string;
  /** The password is too old: nothing but changing it is let through. */
  passwordExpired: boolean;
}

/** A logged-in administrator of the platform, who acts in no organization. */
export interface PlatformActor {
  kind: 'platform';
  userId: string;
  sessionId: string;
  passwordExpired: boolean;
}

/** Who acts: a member, an administrator, the system on behalf of one organization (a worker, a schedule), or nobody known. */
export type Actor = UserActor | PlatformActor | { kind: 'system'; organizationId: string } | { kind: 'anonymous' };
