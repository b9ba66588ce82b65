import type { UserEntity } from '../entities/user';
import type { AdminUserFilter } from '../schema/inputs/admin-inputs';
import type { AdminUser } from '../schema/types/admin';
import { defineView } from './define-view';
import { presence } from './column-kinds';
import { elsewhere } from './field-kinds';
import { by, searched, equals, present } from './filter-kinds';
import { ACCOUNT } from './person';

declare module './nouns' {
  interface Rows {
    adminUser: Noun<AdminUser, UserEntity>;
  }
}

/**
 * A user, as seen by a platform administrator. Their memberships are read separately, because plans depend on the time.
 */
export const adminUserView = defineView<AdminUser, UserEntity, AdminUserFilter, 'CREATED_AT'>()({
  noun: 'adminUser',
  type: 'AdminUser',
  table: 'users',
  tenancy: 'NONE',
  // People whose time was imported have no accounts.
  kept: { isPlaceholder: false },
  fields: { ...ACCOUNT, isAdministrator: presence('platformRole'), places: elsewhere() },
  list: {
    filters: {
      status: equals('status'),
      isEmailVerified: present('emailVerifiedAt'),
      search: searched('user'),
    },
    sorts: { CREATED_AT: by('createdAt', 'timestamptz') },
    usualSort: { field: 'CREATED_AT', direction: 'DESC' },
    usualPage: 50,
  },
});
