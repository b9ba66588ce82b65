import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { INSTANT, MAYBE_INSTANT } from './column-types';

/** A code or token that is good once: one live for a user and a purpose; only its HMAC is kept. */
@Entity('one_time_secrets')
@Index('uq_one_time_secrets__live', ['userId', 'purpose'], { unique: true, where: 'ended_at IS NULL' })
@Index('ix_one_time_secrets__hash', ['secretHash'])
@Index('ix_one_time_secrets__recent', ['userId', 'purpose', 'createdAt'])
@Index('ix_one_time_secrets__asked_for', ['askedFor', 'purpose', 'createdAt'], { where: 'asked_for IS NOT NULL' })
@Check('ck_one_time_secrets__purpose', `purpose IN ('VERIFY_EMAIL', 'VERIFY_MOBILE', 'RESET_OTP', 'RESET_TOKEN')`)
export class OneTimeSecret {
  @PrimaryColumn('uuid')
  id: string;

  /**
   * Whose it is; where it goes to nobody, the UUID that stands for the address. Unknown emails have rows like known ones, so
   * that neither limits nor time tell them apart: hence no foreign key.
   */
  @Column('uuid')
  userId: string;

  @Column('text')
  purpose: 'VERIFY_EMAIL' | 'VERIFY_MOBILE' | 'RESET_OTP' | 'RESET_TOKEN';

  /** HMAC-SHA256, hexadecimal. */
  @Column('text')
  secretHash: string;

  /** Tries so far, counted before the secret is looked at. */
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
   * Stands for the address that a stranger named, whoever has it: how often they may ask is counted by it alone. Null for what
   * was sent unasked, as by registering.
   */
  @Column('uuid', { nullable: true })
  askedFor: string | null;
}
