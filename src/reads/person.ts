import { column, id, instant, presence } from './column-kinds';

/** What everyone who may see a user sees of them. This is the only way in which accounts are read. */
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

/** An account with its profile. */
export const PROFILE = {
  ...ACCOUNT,
  timezone: column('timeZone'),
  locale: column('locale'),
  bio: column('bio'),
  skills: column('skills'),
  picture: column('picture', { cost: 80 }),
  updatedAt: instant('updatedAt'),
} as const;
