import { Column, Entity, PrimaryColumn } from 'typeorm';
import { INSTANT, MAYBE_INSTANT } from './column-types';

/** How often the secrets of one account were guessed at since the last right one, and until when it is locked for it. */
@Entity('login_attempts')
export class LoginAttempts {
  /**
   * Whose they are: a user's id, or for an email that nobody has, a UUID made from it. So an unknown email is locked like
   * a known one, with the same work: hence no foreign key.
   */
  @PrimaryColumn('uuid')
  id: string;

  /** Attempts that were counted before their secret was looked at and have not turned out right. */
  @Column('int')
  failed: number;

  @Column(MAYBE_INSTANT)
  lockedUntil: Date | null;

  /** When wrong ones last locked it: the audit log has an entry of each. */
  @Column(MAYBE_INSTANT)
  lockedAt: Date | null;

  @Column(INSTANT)
  lastAt: Date;
}
