import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import type { MemberFeature, MemberRole } from '../domain/permissions';
import { DECIMAL4, INSTANT, MAYBE_TEXT } from './column-types';
import { Organization } from './organization';
import { TenantEntity } from './tenant-entity';
import { User } from './user';

/** A user's membership of an organization. */
@Entity('members')
@Unique(['organizationId', 'userId'])
@Index(['userId'])
@Check('ck_members__role', `role IN ('OWNER', 'ADMIN', 'MANAGER', 'EMPLOYEE')`)
export class Member extends TenantEntity {
  @ManyToOne(() => Organization, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'organization_id' })
  organization: Relation<Organization>;

  @Column('uuid')
  userId: string;

  @ManyToOne(() => User, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'user_id' })
  user: Relation<User>;

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

  /** The features granted to an employee, by the names of `MemberFeature`. */
  @Column('text', { array: true, default: () => `'{}'` })
  features: MemberFeature[];

  /** The projects that the member is limited to; null for no limit. */
  @Column('uuid', { array: true, nullable: true })
  projectIds: string[] | null;

  @Column({ type: 'int', default: 1 })
  version: number;

  @Column(INSTANT)
  createdAt: Date;
}
