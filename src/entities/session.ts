import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { INSTANT, MAYBE_TEXT } from './column-types';
import { OrganizationEntity } from './organization';
import { UserEntity } from './user';

/** A login. Deleting the row invalidates its access and refresh tokens at once. */
@Entity('sessions')
@Index(['userId'])
export class SessionEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  userId: string;

  @ManyToOne(() => UserEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'user_id' })
  user: Relation<UserEntity>;

  /** Null for a platform administrator's session. */
  @Column('uuid', { nullable: true })
  organizationId: string | null;

  @ManyToOne(() => OrganizationEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'organization_id' })
  organization: Relation<OrganizationEntity> | null;

  @Column(MAYBE_TEXT)
  ipAddress: string | null;

  @Column(MAYBE_TEXT)
  userAgent: string | null;

  @Column(INSTANT)
  createdAt: Date;

  @Column(INSTANT)
  lastActivityAt: Date;

  /** When the refresh token expires; each refresh extends it. */
  @Column(INSTANT)
  expiresAt: Date;

  /** How often it was refreshed; a trigger counts what version 0.1 refreshes. Each time is an entry in the audit log. */
  @Column({ type: 'int', default: 0 })
  refreshes: number;
}
