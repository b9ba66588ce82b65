import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { INSTANT } from './column-types';
import { ProjectEntity } from './project';
import { TaskEntity } from './task';
import { TenantEntity } from './tenant-entity';

/** A part of a budget that was spent, and told. */
@Entity('budget_alerts')
@Index('uq_budget_alerts__once', { synchronize: false })
@Check('ck_budget_alerts__month', 'EXTRACT(DAY FROM month) = 1')
@Check('ck_budget_alerts__threshold', 'threshold > 0')
export class BudgetAlertEntity extends TenantEntity {
  @Column('uuid')
  projectId: string;

  @ManyToOne(() => ProjectEntity, { onDelete: 'CASCADE' })
  @JoinColumn([
    { name: 'organization_id', referencedColumnName: 'organizationId' },
    { name: 'project_id', referencedColumnName: 'id' },
  ])
  project: Relation<ProjectEntity>;

  /** The task whose budget it is; null for the project's. */
  @Column('uuid', { nullable: true })
  taskId: string | null;

  @ManyToOne(() => TaskEntity, { onDelete: 'CASCADE' })
  @JoinColumn([
    { name: 'organization_id', referencedColumnName: 'organizationId' },
    { name: 'task_id', referencedColumnName: 'id' },
    { name: 'project_id', referencedColumnName: 'projectId' },
  ])
  task: Relation<TaskEntity> | null;

  /** The first day of the month of a monthly budget; null for one of the whole project. */
  @Column('date', { nullable: true })
  month: string | null;

  /** In percent of the budget. */
  @Column('int')
  threshold: number;

  @Column(INSTANT)
  createdAt: Date;
}
