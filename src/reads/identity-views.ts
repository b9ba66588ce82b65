import { preferencesOf, type StoredPreferences } from '../domain/preferences';
import type { View, ViewField } from './view';
import { column, decimal, expression, id, idList, instant, one } from './view';

/** A user as the API shows one: only to those who are in the same organization, as `users` itself belongs to none. */
export const userView: View = {
  table: '(SELECT u.*, m.organization_id FROM users u JOIN members m ON m.user_id = u.id)',
  fields: {
    id: id('user'),
    name: column('name'),
    email: column('email'),
    mobile: column('mobile'),
    isEmailVerified: expression((t) => `${t}.email_verified_at IS NOT NULL`),
    isMobileVerified: expression((t) => `${t}.mobile_verified_at IS NOT NULL`),
    timezone: column('time_zone'),
    locale: column('locale'),
    status: column('status'),
    bio: column('bio'),
    skills: column('skills'),
    picture: column('picture'),
    membership: one(
      () => memberView,
      (t, m) => `${m}.user_id = ${t}.id AND ${m}.organization_id = ${t}.organization_id`,
    ),
    lastLoginAt: instant('last_login_at'),
    createdAt: instant('created_at'),
    updatedAt: instant('updated_at'),
  },
};

/** The projects that a place is limited to: those that are there, and that whoever asks may know of. */
export const namedProjects = (t: string): string =>
  `CASE WHEN ${t}.project_ids IS NOT NULL THEN ARRAY(SELECT p.id FROM projects p
     WHERE p.organization_id = ${t}.organization_id AND p.id = ANY (${t}.project_ids) ORDER BY p.id) END`;

/** A user's place in the organization. */
export const memberView: View = {
  table: 'members',
  fields: {
    id: id('member'),
    role: column('role'),
    jobTitle: column('job_title'),
    department: column('department'),
    team: column('team'),
    hourlyRate: decimal('hourly_rate'),
    features: column('features'),
    projectIds: idList('project', namedProjects),
    version: column('version'),
    joinedAt: instant('created_at'),
    user: one(
      () => userView,
      (t, u) => `${u}.id = ${t}.user_id AND ${u}.organization_id = ${t}.organization_id`,
    ),
  },
};

/** What a user prefers, made whole; the row says whose by its `user_id`. */
const preferences: ViewField = {
  cells: (t) => ({
    sql: [`(SELECT json_build_array(u.preferences, u.time_zone, u.locale) FROM users u WHERE u.id = ${t}.user_id)`],
    decode: (cells, at) => {
      const [stored, timeZone, locale] = cells[at] as [StoredPreferences, string, string];
      return preferencesOf(stored, { timeZone, locale });
    },
  }),
};

const organizationView: View = {
  table: 'organizations',
  fields: {
    id: id('organization'),
    name: column('name'),
    email: column('email'),
    phone: column('phone'),
    website: column('website'),
    currency: column('currency'),
    locale: column('locale'),
    timezone: column('time_zone'),
    paymentTerms: column('payment_terms'),
    createdAt: instant('created_at'),
  },
};

/** A member as they see themselves. The id of its rows is the user's. */
export const meView: View = {
  table: '(SELECT user_id AS id, user_id, organization_id, role FROM members)',
  fields: {
    role: column('role'),
    user: one(
      () => userView,
      (t, u) => `${u}.id = ${t}.user_id AND ${u}.organization_id = ${t}.organization_id`,
    ),
    organization: one(
      () => organizationView,
      (t, o) => `${o}.id = ${t}.organization_id`,
    ),
    preferences,
  },
};
