import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { DECIMAL4, MAYBE_TEXT } from './column-types';
import { MemberEntity } from './member';
import { ProjectEntity } from './project';
import { TenantEntity } from './tenant-entity';

/** A member's membership of a project's team. It is deleted with the member or the project. */
@Entity('project_members')
@Index('uq_project_members__user', ['organizationId', 'projectId', 'userId'], { unique: true })
@Index('ix_project_members__user', ['organizationId', 'userId', 'projectId'])
@Check('ck_project_members__rate', 'rate >= 0')
export class ProjectMemberEntity extends TenantEntity {
  @Column('uuid')
  projectId: string;

  @ManyToOne(() => ProjectEntity, { onDelete: 'CASCADE' })
  @JoinColumn([
    { name: 'organization_id', referencedColumnName: 'organizationId' },
    { name: 'project_id', referencedColumnName: 'id' },
  ])
  project: Relation<ProjectEntity>;

  @Column('uuid')
  userId: string;

  @ManyToOne(() => MemberEntity, { onDelete: 'CASCADE' })
  @JoinColumn([
    { name: 'organization_id', referencedColumnName: 'organizationId' },
    { name: 'user_id', referencedColumnName: 'userId' },
  ])
  member: Relation<MemberEntity>;

  /** Their role in the project, such as "lead". */
  @Column(MAYBE_TEXT)
  role: string | null;

  /** The hourly rate, in major units of the client's currency. */
  @Column({ ...DECIMAL4, nullable: true })
  rate: string | null;
}
