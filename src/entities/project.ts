import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import type { CustomField } from '../domain/custom-fields';
import type { BudgetPeriod } from '../domain/budget';
import type { ProjectStatus } from '../domain/project-status';
import { ClientEntity } from './client';
import { DECIMAL4, INSTANT, MAYBE_INSTANT, MAYBE_TEXT, SORT_KEY } from './column-types';
import { OrganizationEntity } from './organization';
import { TenantEntity } from './tenant-entity';

/** Work for one client. */
@Entity('projects')
@Index('ix_projects__created', ['organizationId', 'createdAt', 'id'])
@Index('ix_projects__name', { synchronize: false })
@Index('ix_projects__name_key', ['organizationId', 'nameKey', 'id'])
@Index('ix_projects__deadline_day', { synchronize: false })
@Index('ix_projects__client', ['organizationId', 'clientId', 'id'])
@Index('uq_projects__client', ['organizationId', 'id', 'clientId'], { unique: true })
@Check('ck_projects__status', `status IN ('ACTIVE', 'PAUSED', 'COMPLETED', 'CANCELLED')`)
@Check('ck_projects__rate', 'default_rate >= 0')
@Check(
  'ck_projects__budget',
  `budget_minutes > 0 AND budget_amount IS NULL
          OR budget_amount > 0 AND budget_minutes IS NULL OR budget_minutes IS NULL AND budget_amount IS NULL`,
)
@Check('ck_projects__budget_period', `budget_period IN ('WHOLE', 'MONTHLY')`)
export class ProjectEntity extends TenantEntity {
  @ManyToOne(() => OrganizationEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'organization_id' })
  organization: Relation<OrganizationEntity>;

  /** Cannot change once invoice lines (enforced by a trigger) or time entries (by their foreign key) refer to the project. */
  @Column('uuid')
  clientId: string;

  @ManyToOne(() => ClientEntity, { onDelete: 'RESTRICT' })
  @JoinColumn([
    { name: 'organization_id', referencedColumnName: 'organizationId' },
    { name: 'client_id', referencedColumnName: 'id' },
  ])
  client: Relation<ClientEntity>;

  @Column('text')
  name: string;

  @Column(SORT_KEY)
  nameKey: string;

  @Column(MAYBE_TEXT)
  description: string | null;

  @Column({ type: 'text', default: 'ACTIVE' })
  status: ProjectStatus;

  /** The hourly rate, in major units of the client's currency. */
  @Column({ ...DECIMAL4, nullable: true })
  defaultRate: string | null;

  @Column({ type: 'boolean', default: true })
  defaultBillable: boolean;

  @Column('int', { nullable: true })
  budgetMinutes: number | null;

  /** In major units of the client's currency. */
  @Column({ ...DECIMAL4, nullable: true })
  budgetAmount: string | null;

  @Column({ type: 'text', default: 'WHOLE' })
  budgetPeriod: BudgetPeriod;

  @Column('date', { nullable: true })
  deadline: string | null;

  @Column('text', { array: true, default: () => `'{}'` })
  tags: string[];

  /** Null for none. */
  @Column('jsonb', { nullable: true })
  customFields: CustomField[] | null;

  @Column('uuid', { nullable: true })
  createdBy: string | null;

  /** When it was archived, because it was deleted while invoice lines, time entries or expenses referred to it. */
  @Column(MAYBE_INSTANT)
  archivedAt: Date | null;

  @Column({ type: 'int', default: 1 })
  version: number;

  @Column(INSTANT)
  createdAt: Date;

  @Column(INSTANT)
  updatedAt: Date;
}
