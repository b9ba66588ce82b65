import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { DECIMAL4, INSTANT, MAYBE_INSTANT, SORT_KEY } from './column-types';
import { ProjectEntity } from './project';
import { TenantEntity } from './tenant-entity';

/** A task of a project, such as design. It is archived, and deleted only with its project. */
@Entity('tasks')
@Index('uq_tasks__name', ['organizationId', 'projectId', 'nameKey'], { unique: true, where: 'archived_at IS NULL' })
@Index('uq_tasks__project', ['organizationId', 'projectId', 'id'], { unique: true })
@Check(
  'ck_tasks__budget',
  `budget_minutes > 0 AND budget_amount IS NULL
        OR budget_amount > 0 AND budget_minutes IS NULL OR budget_minutes IS NULL AND budget_amount IS NULL`,
)
export class TaskEntity extends TenantEntity {
  @Column('uuid')
  projectId: string;

  @ManyToOne(() => ProjectEntity, { onDelete: 'CASCADE' })
  @JoinColumn([
    { name: 'organization_id', referencedColumnName: 'organizationId' },
    { name: 'project_id', referencedColumnName: 'id' },
  ])
  project: Relation<ProjectEntity>;

  @Column('text')
  name: string;

  @Column(SORT_KEY)
  nameKey: string;

  /** Whether its time is billable by default; null for the project's default. */
  @Column('boolean', { nullable: true })
  billable: boolean | null;

  @Column('int', { nullable: true })
  budgetMinutes: number | null;

  /** In major units of the client's currency. */
  @Column({ ...DECIMAL4, nullable: true })
  budgetAmount: string | null;

  @Column('uuid', { nullable: true })
  createdBy: string | null;

  @Column(MAYBE_INSTANT)
  archivedAt: Date | null;

  @Column({ type: 'int', default: 1 })
  version: number;

  @Column(INSTANT)
  createdAt: Date;

  @Column(INSTANT)
  updatedAt: Date;
}
