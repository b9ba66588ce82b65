import { Permission } from '../domain/permissions';
import type { UserEntity } from '../entities/user';
import type { UserFilter } from '../schema/inputs/member-inputs';
import type { User } from '../schema/types/user';
import { defineView } from './define-view';
import { one, via } from './relation-kinds';
import { by, searched, equals, led, putAway } from './filter-kinds';
import { PROFILE } from './person';

declare module './nouns' {
  interface Rows {
    user: Noun<User, UserEntity>;
  }
}

/**
 * A user as the API shows it. Only members of the same organization exist for a caller, because `users` has no
 * organization.
 */
export const userView = defineView<User, UserEntity, UserFilter, 'NAME'>()({
  noun: 'user',
  type: 'User',
  table: 'users',
  tenancy: 'BY_MEMBERSHIP',
  permission: Permission.ViewMembers,
  kept: { isPlaceholder: false },
  node: true,
  roots: { one: 'user' },
  fields: { ...PROFILE, membership: one('member', { by: 'id', to: 'userId' }) },
  list: {
    filters: {
      role: led([via('member', 'role', 'userId')]),
      status: equals('status'),
      isPlaceholder: putAway,
      search: searched('user'),
    },
    sorts: { NAME: by('nameKey', 'text') },
    usualSort: { field: 'NAME', direction: 'ASC' },
    usualPage: 50,
  },
});
