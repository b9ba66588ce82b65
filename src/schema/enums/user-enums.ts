import { describeEnum } from './describe-enum';

/** Whether a user can log in. */
export enum UserStatus {
  ACTIVE = 'ACTIVE',
  SUSPENDED = 'SUSPENDED',
}

describeEnum(UserStatus, 'UserStatus', {
  description: 'Whether a user can log in.',
  values: {
    ACTIVE: 'The user can log in.',
    SUSPENDED: 'The user cannot log in (ACCOUNT_SUSPENDED) until a platform administrator restores the account.',
  },
});
