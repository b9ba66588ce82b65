import type { User as UserRow } from '../entities/user';
import type { User } from '../schema/types/user';
import { defineView } from './define-view';
import { elsewhere } from './field-kinds';
import { PROFILE } from './person';

declare module './nouns' {
  interface Rows {
    administrator: Noun<User, UserRow>;
  }
}

/** An administrator of the platform as they see themselves: a user who acts in no organization, and has no place in one. */
export const administratorView = defineView<User, UserRow>()({
  noun: 'administrator',
  type: 'User',
  table: 'users',
  tenancy: 'NONE',
  fields: { ...PROFILE, membership: elsewhere() },
});
