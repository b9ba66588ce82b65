import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { INSTANT, MAYBE_INSTANT } from './column-types';

/**
 * A code or token that can be used once. There is one live secret per user and purpose, and only its HMAC is stored.
 */
@Entity('one_time_secrets')
@Index('uq_one_time_secrets__live', ['userId', 'purpose'], { unique: true, where: 'ended_at IS NULL' })
@Index('ix_one_time_secrets__hash', ['secretHash'])
@Index('ix_one_time_secrets__recent', ['userId', 'purpose', 'createdAt'])
@Index('ix_one_time_secrets__asked_for', ['askedFor', 'purpose', 'createdAt'], { where: 'asked_for IS NOT NULL' })
@Check('ck_one_time_secrets__purpose', `purpose IN ('VERIFY_EMAIL', 'VERIFY_MOBILE', 'RESET_OTP', 'RESET_TOKEN')`)
export class OneTimeSecretEntity {
  @PrimaryColumn('uuid')
  id: string;

  /**
   * The user's ID or, if there is none, the UUID derived from the address. Unknown email addresses have the same rows
   * as known ones, so that neither limits nor response times distinguish them. Hence there is no foreign key.
   */
  @Column('uuid')
  userId: string;

  @Column('text')
  purpose: 'VERIFY_EMAIL' | 'VERIFY_MOBILE' | 'RESET_OTP' | 'RESET_TOKEN';

  /** HMAC-SHA256, in hexadecimal. */
  @Column('text')
  secretHash: string;

  /** The number of attempts, counted before the secret is checked. */
  @Column({ type: 'int', default: 0 })
  attempts: number;

  @Column(INSTANT)
  expiresAt: Date;

  /** When it was used, replaced, or tried too often. */
  @Column(MAYBE_INSTANT)
  endedAt: Date | null;

  @Column(INSTANT)
  createdAt: Date;

  /**
   * Derived from the address that an anonymous caller named, whether or not it has an account; the request limit counts
   * by it alone. Null for secrets sent without a request, such as on registration.
   */
  @Column('uuid', { nullable: true })
  askedFor: string | null;
}
