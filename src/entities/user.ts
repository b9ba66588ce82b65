import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { INSTANT, MAYBE_INSTANT, MAYBE_TEXT } from './column-types';

/** A person who logs in. Belongs to no organization by itself: see Member. */
@Entity('users')
@Index('uq_users__email', ['email'], { unique: true })
@Index('uq_users__mobile', ['mobile'], { unique: true, where: 'mobile IS NOT NULL' })
@Check('ck_users__email_folded', 'email = lower(email)')
@Check('ck_users__status', `status IN ('ACTIVE', 'SUSPENDED')`)
export class User {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  name: string;

  /** Case-folded; unique over the whole platform. */
  @Column('text')
  email: string;

  /** E.164; unique where given. */
  @Column(MAYBE_TEXT)
  mobile: string | null;

  /** argon2id in PHC form. */
  @Column('text')
  passwordHash: string;

  @Column({ type: 'text', default: 'ACTIVE' })
  status: 'ACTIVE' | 'SUSPENDED';

  @Column('text')
  timeZone: string;

  @Column('text')
  locale: string;

  @Column(MAYBE_INSTANT)
  emailVerifiedAt: Date | null;

  @Column(MAYBE_INSTANT)
  mobileVerifiedAt: Date | null;

  @Column(MAYBE_INSTANT)
  lastLoginAt: Date | null;

  @Column(INSTANT)
  createdAt: Date;

  @Column(INSTANT)
  updatedAt: Date;
}
