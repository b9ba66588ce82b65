import { Permission } from '../domain/permissions';
import type { MemberEntity } from '../entities/member';
import type { Member } from '../schema/types/member';
import type { User } from '../schema/types/user';
import { defineView } from './define-view';
import { column, decimal, id, ids, instant } from './column-kinds';
import { one } from './relation-kinds';

declare module './nouns' {
  interface Rows {
    member: Noun<Member, MemberEntity>;
  }
}

interface MemberFields extends Member {
  user: User;
}

/** A user's membership of the organization. */
export const memberView = defineView<MemberFields, MemberEntity>()({
  noun: 'member',
  type: 'Member',
  table: 'members',
  tenancy: { comparing: 'organizationId' },
  owner: 'userId',
  permission: Permission.ViewMembers,
  node: true,
  fields: {
    id: id('member'),
    role: column('role'),
    jobTitle: column('jobTitle'),
    department: column('department'),
    team: column('team'),
    hourlyRate: decimal('hourlyRate'),
    weeklyCapacityMinutes: column('weeklyCapacityMinutes'),
    features: column('features'),
    projectIds: ids('project', 'projectIds'),
    version: column('version'),
    joinedAt: instant('createdAt'),
    user: one('user', { by: 'userId' }),
  },
});
