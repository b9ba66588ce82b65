import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { INSTANT, MAYBE_INSTANT, MAYBE_TEXT, SORT_KEY } from './column-types';

/** A person who logs in. Does not belong to an organization directly: see Member. */
@Entity('users')
@Index('uq_users__email', ['email'], { unique: true })
@Index('ix_users__created', ['createdAt', 'id'])
@Index('uq_users__mobile', ['mobile'], { unique: true, where: 'mobile IS NOT NULL' })
@Check('ck_users__email_folded', 'email = lower(email)')
@Check('ck_users__platform_role', `platform_role IN ('ADMIN')`)
@Check(
  'ck_users__security',
  'session_timeout BETWEEN 5 AND 43200 AND require_password_change_every BETWEEN 0 AND 3650 AND max_failed_login_attempts BETWEEN 1 AND 100 AND account_lockout_duration BETWEEN 1 AND 10080',
)
@Check('ck_users__placeholder', `NOT is_placeholder OR status = 'SUSPENDED'`)
@Check('ck_users__status', `status IN ('ACTIVE', 'SUSPENDED')`)
export class UserEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  name: string;

  @Column(SORT_KEY)
  nameKey: string;

  /** Case-folded; unique on the whole platform. */
  @Column('text')
  email: string;

  /** E.164; unique if present. */
  @Column(MAYBE_TEXT)
  mobile: string | null;

  /** argon2id in PHC format. */
  @Column('text')
  passwordHash: string;

  @Column({ type: 'text', default: 'ACTIVE' })
  status: 'ACTIVE' | 'SUSPENDED';

  /** A person without an account whose time was imported. */
  @Column({ type: 'boolean', default: false })
  isPlaceholder: boolean;

  @Column('text')
  timeZone: string;

  @Column('text')
  locale: string;

  @Column(MAYBE_INSTANT)
  emailVerifiedAt: Date | null;

  @Column(MAYBE_INSTANT)
  mobileVerifiedAt: Date | null;

  @Column(MAYBE_TEXT)
  bio: string | null;

  @Column('text', { array: true, default: () => `'{}'` })
  skills: string[];

  /** A `data:image/...` URI, or null. */
  @Column(MAYBE_TEXT)
  picture: string | null;

  /** Theme, formats, notifications, dashboard: only what was set. Defaults are added on reading. */
  @Column('jsonb', { default: () => `'{}'` })
  preferences: Record<string, unknown>;

  /** The user's role on the platform itself; null for almost all users. */
  @Column(MAYBE_TEXT)
  platformRole: 'ADMIN' | null;

  @Column({ ...INSTANT, default: () => 'now()' })
  passwordChangedAt: Date;

  /** Minutes without a request after which a session ends. */
  @Column({ type: 'int', default: 480 })
  sessionTimeout: number;

  @Column({ type: 'boolean', default: true })
  allowMultipleSessions: boolean;

  /** Days after which a password must be changed; 0 for never. */
  @Column({ type: 'int', default: 0 })
  requirePasswordChangeEvery: number;

  @Column({ type: 'int', default: 5 })
  maxFailedLoginAttempts: number;

  /** Minutes. */
  @Column({ type: 'int', default: 30 })
  accountLockoutDuration: number;

  /** The TOTP secret, encrypted with a key of the server. It is stored when offered and used once enabled. */
  @Column('bytea', { nullable: true })
  twoFactorSecret: Buffer | null;

  @Column(MAYBE_INSTANT)
  twoFactorEnabledAt: Date | null;

  /** The last TOTP step that was accepted, so that each code works once. */
  @Column('bigint', { nullable: true })
  twoFactorLastStep: bigint | null;

  @Column(MAYBE_INSTANT)
  lastLoginAt: Date | null;

  @Column(INSTANT)
  createdAt: Date;

  @Column(INSTANT)
  updatedAt: Date;
}
