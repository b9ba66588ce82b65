import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { User } from './user';

/** A password that a user had: the last five are not taken again. */
@Entity('password_history')
export class PasswordHistory {
  @PrimaryColumn('uuid')
  userId: string;

  @ManyToOne(() => User, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'user_id' })
  user: Relation<User>;

  @PrimaryColumn('timestamptz')
  createdAt: Date;

  /** argon2id in PHC form. */
  @Column('text')
  passwordHash: string;
}
