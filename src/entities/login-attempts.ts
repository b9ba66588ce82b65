import { Column, Entity, PrimaryColumn } from 'typeorm';
import { INSTANT, MAYBE_INSTANT } from './column-types';

/** The failed attempts on an account's secrets since the last successful one, and until when the account is locked. */
@Entity('login_attempts')
export class LoginAttemptsEntity {
  /**
   * A user's ID or, for an email address without an account, a UUID derived from it. So an unknown address is locked
   * like a known one, with the same amount of work. Hence there is no foreign key.
   */
  @PrimaryColumn('uuid')
  id: string;

  /** The number of attempts that are not known to have succeeded. Each is counted before its secret is checked. */
  @Column('int')
  failed: number;

  @Column(MAYBE_INSTANT)
  lockedUntil: Date | null;

  /** When failed attempts last locked it. Each lock has an entry in the audit log. */
  @Column(MAYBE_INSTANT)
  lockedAt: Date | null;

  @Column(INSTANT)
  lastAt: Date;
}
