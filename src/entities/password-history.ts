import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { User } from './user';

/** A user's previous password. The last five cannot be reused. */
@Entity('password_history')
export class PasswordHistory {
  @PrimaryColumn('uuid')
  userId: string;

  @ManyToOne(() => User, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'user_id' })
  user: Relation<User>;

  @PrimaryColumn('timestamptz')
  createdAt: Date;

  /** argon2id in PHC format. */
  @Column('text')
  passwordHash: string;
}
