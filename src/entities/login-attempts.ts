import { Column, Entity, PrimaryColumn } from 'typeorm';
import { INSTANT, MAYBE_INSTANT } from './column-types';

/** How often the secrets of one account were guessed wrong since the last right guess, and until when it is locked. */
@Entity('login_attempts')
export class LoginAttempts {
  /**
   * A user's ID or, for an email address without an account, a UUID derived from it. So an unknown address is locked
   * like a known one, with the same work. Hence there is no foreign key.
   */
  @PrimaryColumn('uuid')
  id: string;

  /** Attempts that are counted before their secret is checked, and not known to be right. */
  @Column('int')
  failed: number;

  @Column(MAYBE_INSTANT)
  lockedUntil: Date | null;

  /** When wrong attempts last locked it. Each time has an entry in the audit log. */
  @Column(MAYBE_INSTANT)
  lockedAt: Date | null;

  @Column(INSTANT)
  lastAt: Date;
}
