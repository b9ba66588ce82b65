import type { InvitationStanding } from '../domain/invitation-status';
import { namedProjects, userView } from './identity-views';
import { column, decimal, expression, id, idList, instant, one, type View } from './view';

/** An invitation as the organization's administrators see it; its `status` is read as `InvitationStanding`. */
export const invitationView: View = {
  table: 'invitations',
  fields: {
    id: id('invitation'),
    email: column('email'),
    role: column('role'),
    status: {
      cells: (t) => ({
        sql: [`${t}.status`, `(extract(epoch FROM ${t}.expires_at) * 1000)::bigint`],
        decode: (cells, at): InvitationStanding => ({
          status: cells[at] as InvitationStanding['status'],
          expiresAt: new Date(cells[at + 1] as number),
        }),
      }),
    },
    team: column('team'),
    department: column('department'),
    jobTitle: column('job_title'),
    hourlyRate: decimal('hourly_rate'),
    features: column('features'),
    projectIds: idList('project', namedProjects),
    personalMessage: column('personal_message'),
    expiresAt: instant('expires_at'),
    acceptedAt: instant('accepted_at'),
    createdAt: instant('created_at'),
    invitedBy: one(
      () => userView,
      (t, u) => `${u}.id = ${t}.invited_by AND ${u}.organization_id = ${t}.organization_id`,
    ),
  },
};

const ownFields = Object.fromEntries(Object.entries(userView.fields).filter(([name]) => name !== 'membership'));

/** An administrator of the platform as they see themselves: a user who acts in no organization. */
export const administratorView: View = { table: 'users', ofNoOrganization: true, fields: ownFields };

/** A user as an administrator of the platform sees one; their places are read beside it, as plans depend on the time. */
export const platformUserView: View = {
  table: 'users',
  ofNoOrganization: true,
  fields: {
    id: id('user'),
    name: column('name'),
    email: column('email'),
    mobile: column('mobile'),
    status: column('status'),
    isEmailVerified: expression((t) => `${t}.email_verified_at IS NOT NULL`),
    isMobileVerified: expression((t) => `${t}.mobile_verified_at IS NOT NULL`),
    isAdministrator: expression((t) => `${t}.platform_role IS NOT NULL`),
    lastLoginAt: instant('last_login_at'),
    createdAt: instant('created_at'),
  },
};
