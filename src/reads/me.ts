import { idOf } from '../domain/ids';
import { preferencesOf } from '../domain/preferences';
import type { MemberEntity } from '../entities/member';
import type { Me } from '../schema/types/session';
import { defineView } from './define-view';
import { column, id } from './column-kinds';
import { elsewhere } from './field-kinds';
import { made, one } from './relation-kinds';

declare module './nouns' {
  interface Rows {
    me: Noun<Me, MemberEntity>;
  }
}

/** A member, as they see themselves; found by the user's ID. */
export const meView = defineView<Me, MemberEntity>()({
  noun: 'me',
  type: 'Me',
  table: 'members',
  tenancy: { comparing: 'organizationId' },
  key: 'userId',
  fields: {
    id: id('me'),
    role: column('role'),
    user: one('user', { by: 'userId' }),
    organization: one('organization', { by: 'organizationId' }),
    preferences: made('user', {
      by: 'userId',
      of: ['id', 'preferences', 'timeZone', 'locale'],
      make: ({ id: userId, preferences, ...user }) => ({
        id: idOf('preferences', userId),
        ...preferencesOf(preferences, user),
      }),
    }),
    security: elsewhere(),
    subscription: elsewhere(),
  },
});
