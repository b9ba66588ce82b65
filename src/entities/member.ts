import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import type { MemberFeature, MemberRole } from '../domain/permissions';
import { DECIMAL4, INSTANT, MAYBE_TEXT } from './column-types';
import { OrganizationEntity } from './organization';
import { TenantEntity } from './tenant-entity';
import { UserEntity } from './user';

/** A user's membership of an organization. */
@Entity('members')
@Unique(['organizationId', 'userId'])
@Index(['userId'])
@Check('ck_members__capacity', 'weekly_capacity_minutes BETWEEN 0 AND 10080')
@Check('ck_members__placeholder', `NOT is_placeholder OR role = 'EMPLOYEE'`)
@Check('ck_members__role', `role IN ('OWNER', 'ADMIN', 'MANAGER', 'EMPLOYEE')`)
export class MemberEntity extends TenantEntity {
  @ManyToOne(() => OrganizationEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'organization_id' })
  organization: Relation<OrganizationEntity>;

  @Column('uuid')
  userId: string;

  @ManyToOne(() => UserEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'user_id' })
  user: Relation<UserEntity>;

  @Column('text')
  role: MemberRole;

  @Column(MAYBE_TEXT)
  jobTitle: string | null;

  @Column(MAYBE_TEXT)
  department: string | null;

  @Column(MAYBE_TEXT)
  team: string | null;

  /** In major units of the organization's currency. */
  @Column({ ...DECIMAL4, nullable: true })
  hourlyRate: string | null;

  /** The minutes that they work in a week; null if that is not known. */
  @Column({ type: 'int', nullable: true })
  weeklyCapacityMinutes: number | null;

  /** The features granted to an employee, by the names of `MemberFeature`. */
  @Column('text', { array: true, default: () => `'{}'` })
  features: MemberFeature[];

  /** The projects that the member is limited to; null for no limit. */
  @Column('uuid', { array: true, nullable: true })
  projectIds: string[] | null;

  /** Whether the user is a placeholder. */
  @Column({ type: 'boolean', default: false })
  isPlaceholder: boolean;

  /** The folded email addresses and names (`email:…`, `name:…`) by which imported files mean the member. */
  @Column('text', { array: true, default: () => `'{}'` })
  importKeys: string[];

  @Column({ type: 'int', default: 1 })
  version: number;

  @Column(INSTANT)
  createdAt: Date;
}
