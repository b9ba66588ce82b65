import { column, id, instant, presence } from './column-kinds';

/** The fields shown to everyone who may see a user. All views of accounts use them. */
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
