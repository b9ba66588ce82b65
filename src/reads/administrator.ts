import type { UserEntity } from '../entities/user';
import type { User } from '../schema/types/user';
import { defineView } from './define-view';
import { elsewhere } from './field-kinds';
import { PROFILE } from './person';

declare module './nouns' {
  interface Rows {
    administrator: Noun<User, UserEntity>;
  }
}

/** A platform administrator, as they see themselves: a user without an organization and membership. */
export const administratorView = defineView<User, UserEntity>()({
  noun: 'administrator',
  type: 'User',
  table: 'users',
  tenancy: 'NONE',
  fields: { ...PROFILE, membership: elsewhere() },
});
