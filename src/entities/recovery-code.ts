import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { MAYBE_INSTANT } from './column-types';
import { UserEntity } from './user';

/** A code that can be used once in place of a TOTP code. */
@Entity('recovery_codes')
export class RecoveryCodeEntity {
  @PrimaryColumn('uuid')
  userId: string;

  @ManyToOne(() => UserEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'user_id' })
  user: Relation<UserEntity>;

  /** HMAC-SHA256, in hexadecimal. */
  @PrimaryColumn('text')
  codeHash: string;

  @Column(MAYBE_INSTANT)
  usedAt: Date | null;
}
