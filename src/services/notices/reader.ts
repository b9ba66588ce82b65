import type { UnitOfWork } from '../../db/unit-of-work';
import { type NoticeKind, noticeRule, type SkipReason } from '../../domain/notices';
import { can, type MemberFeature, type MemberRole } from '../../domain/permissions';
import { type Preferences, preferencesOf, type StoredPreferences } from '../../domain/preferences';
import { OrganizationEntity } from '../../entities/organization';

/** The recipient of a notice as they are now: who they are, what they may see, and their preferences. */
export interface Reader {
  userId: string;
  name: string;
  email: string;
  isVerified: boolean;
  role: MemberRole;
  features: MemberFeature[];
  /** The projects that they are limited to (UUIDs); null for no limit. */
  projectIds: string[] | null;
  preferences: Preferences;
  organization: OrganizationEntity;
}

interface Row {
  name: string;
  email: string;
  is_verified: boolean;
  role: MemberRole;
  features: MemberFeature[];
  project_ids: string[] | null;
  preferences: StoredPreferences;
  time_zone: string;
  locale: string;
}

/** The member with this user ID (UUID); null if they have left or are suspended. */
export async function readerOf(work: UnitOfWork, userId: string): Promise<Reader | null> {
  const [row] = await work.sql.query<Row>(
    `SELECT u.name, u.email, u.email_verified_at IS NOT NULL AS is_verified, u.preferences, u.time_zone, u.locale, m.role,
       m.features, m.project_ids
     FROM members m JOIN users u ON u.id = m.user_id
     WHERE m.organization_id = $1 AND m.user_id = $2 AND u.status = 'ACTIVE'`,
    [work.organizationId, userId],
  );
  if (!row) return null;
  return {
    userId,
    ...{ name: row.name, email: row.email, isVerified: row.is_verified },
    ...{ role: row.role, features: row.features, projectIds: row.project_ids },
    preferences: preferencesOf(row.preferences, { timeZone: row.time_zone, locale: row.locale }),
    organization: await work.sql.manager.findOneByOrFail(OrganizationEntity, { id: work.organizationId }),
  };
}

/** Why a notice is not sent to this person now; null if it is. */
export function refusalOf(reader: Reader | null, kind: NoticeKind): SkipReason | null {
  const { governedBy, permission } = noticeRule(kind);
  if (!reader || (permission && !can(reader, permission))) return 'NO_ACCESS';
  if (governedBy === 'ALWAYS') return null;
  if (!reader.preferences.notifications[governedBy]) return 'PREFERENCE';
  return reader.isVerified ? null : 'EMAIL_NOT_VERIFIED';
}
