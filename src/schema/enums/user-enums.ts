import { describeEnum } from './describe-enum';

/** Whether a user can log in. */
export enum UserStatus {
  ACTIVE = 'ACTIVE',
  SUSPENDED = 'SUSPENDED',
}

describeEnum(UserStatus, 'UserStatus', {
  description: 'Whether a user can log in.',
  values: { ACTIVE: 'As usual.', SUSPENDED: 'ACCOUNT_SUSPENDED, until an administrator of the platform restores it.' },
});
