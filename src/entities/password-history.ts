import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { UserEntity } from './user';

/** A user's previous password. The last five cannot be reused. */
@Entity('password_history')
export class PasswordHistoryEntity {
  @PrimaryColumn('uuid')
  userId: string;

  @ManyToOne(() => UserEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'user_id' })
  user: Relation<UserEntity>;

  @PrimaryColumn('timestamptz')
  createdAt: Date;

  /** argon2id in PHC format. */
  @Column('text')
  passwordHash: string;
}
