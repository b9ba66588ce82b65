import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import type { RateKind } from '../domain/rate-kind';
import type { RateRule, RateType } from '../domain/rates';
import { ClientEntity } from './client';
import { CURRENCY, DECIMAL4, INSTANT } from './column-types';
import { MemberEntity } from './member';
import { OrganizationEntity } from './organization';
import { ProjectEntity } from './project';
import { TaskEntity } from './task';
import { TenantEntity } from './tenant-entity';

/**
 * A dated hourly rate. What a client, project, team member or member is billed at since always, in the NORMAL kind, is a
 * column of theirs and not a row here.
 */
@Entity('rates')
@Index('uq_rates__of', { synchronize: false })
@Index('ix_rates__from', ['organizationId', 'validFrom', 'id'])
@Index('ix_rates__client', ['organizationId', 'clientId'], { where: 'client_id IS NOT NULL' })
@Index('ix_rates__project', ['organizationId', 'projectId', 'taskId'], { where: 'project_id IS NOT NULL' })
@Index('ix_rates__user', ['organizationId', 'userId'], { where: 'user_id IS NOT NULL' })
@Check(
  'ck_rates__scope',
  `(client_id IS NOT NULL, project_id IS NOT NULL, task_id IS NOT NULL, user_id IS NOT NULL, currency IS NOT NULL)
        IS NOT DISTINCT FROM CASE scope
          WHEN 'ORGANIZATION' THEN (false, false, false, false, true)
          WHEN 'MEMBER' THEN (false, false, false, true, true)
          WHEN 'CLIENT' THEN (true, false, false, false, false)
          WHEN 'PROJECT' THEN (false, true, false, false, false)
          WHEN 'PROJECT_MEMBER' THEN (false, true, false, true, false)
          WHEN 'TASK' THEN (false, true, true, false, false)
          WHEN 'TASK_MEMBER' THEN (false, true, true, true, false) END`,
)
@Check('ck_rates__kind', `kind IN ('NORMAL', 'OVERTIME', 'NIGHT', 'WEEKEND')`)
@Check('ck_rates__type', `type IN ('BILLING', 'COST')`)
@Check('ck_rates__rate', 'rate >= 0')
export class RateEntity extends TenantEntity {
  @ManyToOne(() => OrganizationEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'organization_id' })
  organization: Relation<OrganizationEntity>;

  /** The rule by which it applies. */
  @Column('text')
  scope: Exclude<RateRule, RateRule.ENTRY>;

  @Column('uuid', { nullable: true })
  clientId: string | null;

  @ManyToOne(() => ClientEntity, { onDelete: 'CASCADE' })
  @JoinColumn([
    { name: 'organization_id', referencedColumnName: 'organizationId' },
    { name: 'client_id', referencedColumnName: 'id' },
  ])
  client: Relation<ClientEntity> | null;

  @Column('uuid', { nullable: true })
  projectId: string | null;

  @ManyToOne(() => ProjectEntity, { onDelete: 'CASCADE' })
  @JoinColumn([
    { name: 'organization_id', referencedColumnName: 'organizationId' },
    { name: 'project_id', referencedColumnName: 'id' },
  ])
  project: Relation<ProjectEntity> | null;

  @Column('uuid', { nullable: true })
  taskId: string | null;

  @ManyToOne(() => TaskEntity, { onDelete: 'CASCADE' })
  @JoinColumn([
    { name: 'organization_id', referencedColumnName: 'organizationId' },
    { name: 'project_id', referencedColumnName: 'projectId' },
    { name: 'task_id', referencedColumnName: 'id' },
  ])
  task: Relation<TaskEntity> | null;

  @Column('uuid', { nullable: true })
  userId: string | null;

  @ManyToOne(() => MemberEntity, { onDelete: 'CASCADE' })
  @JoinColumn([
    { name: 'organization_id', referencedColumnName: 'organizationId' },
    { name: 'user_id', referencedColumnName: 'userId' },
  ])
  member: Relation<MemberEntity> | null;

  /** Of rates of members and of the organization; null for the client's currency. */
  @Column({ ...CURRENCY, nullable: true })
  currency: string | null;

  @Column('text')
  kind: RateKind;

  @Column('text')
  type: RateType;

  /** The first day on which it applies. */
  @Column('date')
  validFrom: string;

  /** In major units. */
  @Column(DECIMAL4)
  rate: string;

  @Column('uuid', { nullable: true })
  createdBy: string | null;

  @Column(INSTANT)
  createdAt: Date;

  @Column(INSTANT)
  updatedAt: Date;
}
