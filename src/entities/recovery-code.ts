import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { MAYBE_INSTANT } from './column-types';
import { User } from './user';

/** A code that can be used once in place of a TOTP code. */
@Entity('recovery_codes')
export class RecoveryCode {
  @PrimaryColumn('uuid')
  userId: string;

  @ManyToOne(() => User, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'user_id' })
  user: Relation<User>;

  /** HMAC-SHA256, in hexadecimal. */
  @PrimaryColumn('text')
  codeHash: string;

  @Column(MAYBE_INSTANT)
  usedAt: Date | null;
}
