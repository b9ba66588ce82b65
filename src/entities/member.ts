import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { MemberRole } from '../domain/permissions';
import { INSTANT } from './column-types';
import { Organization } from './organization';
import { TenantEntity } from './tenant-entity';
import { User } from './user';

/** A user's place in an organization. */
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

  @Column(INSTANT)
  createdAt: Date;
}
