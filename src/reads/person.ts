import { Permission } from '../domain/permissions';
import { column, id, instant, personal, presence } from './column-kinds';

/** The fields of a user that a platform administrator sees. */
export const ACCOUNT = {
  id: id('user'),
  name: column('name'),
  email: column('email'),
  mobile: column('mobile'),
  status: column('status'),
  isEmailVerified: presence('emailVerifiedAt'),
  isMobileVerified: presence('mobileVerifiedAt'),
  lastLoginAt: instant('lastLoginAt'),
  createdAt: instant('createdAt'),
} as const;

/** An account with its profile, as members see each other. */
export const PROFILE = {
  ...ACCOUNT,
  mobile: personal('mobile', { owner: 'id', shownTo: Permission.ManageMembers, orIf: 'showMobilesToMembers' }),
  timezone: column('timeZone'),
  locale: column('locale'),
  bio: column('bio'),
  skills: column('skills'),
  picture: column('picture', { cost: 80 }),
  isPlaceholder: column('isPlaceholder'),
  updatedAt: instant('updatedAt'),
} as const;
