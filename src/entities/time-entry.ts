import { Check, Column, Entity, Exclusion, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import type { CustomField } from '../domain/custom-fields';
import type { RateKind } from '../domain/rate-kind';
import type { TimeEntryStatus } from '../domain/time-entry-status';
import { CURRENCY, DECIMAL4, INSTANT, MAYBE_INSTANT, MAYBE_TEXT, MINOR } from './column-types';
import { InvoiceLineEntity } from './invoice-line';
import { ProjectEntity } from './project';
import { TaskEntity } from './task';
import { TenantEntity } from './tenant-entity';
import { UserEntity } from './user';

/** Time that a member spent on a project. Without an end and a duration, it is a running timer. */
@Entity('time_entries')
@Index('uq_time_entries__running', ['userId'], { unique: true, where: 'duration_minutes IS NULL' })
@Index('ix_time_entries__date', ['organizationId', 'date', 'id'])
@Index('ix_time_entries__created', ['organizationId', 'createdAt', 'id'])
@Index('ix_time_entries__user', ['organizationId', 'userId', 'date', 'id'])
@Index('ix_time_entries__project', ['organizationId', 'projectId', 'date', 'id'])
@Index('ix_time_entries__client', ['organizationId', 'clientId', 'date', 'id'])
@Index('ix_time_entries__status', ['organizationId', 'status', 'date', 'id'])
@Index('ix_time_entries__task', ['organizationId', 'taskId', 'date', 'id'], { where: 'task_id IS NOT NULL' })
@Index('ix_time_entries__invoice_line', ['organizationId', 'invoiceLineId'], { where: 'invoice_line_id IS NOT NULL' })
@Index('ix_time_entries__unbilled', ['organizationId', 'clientId', 'date'], {
  where: `status = 'APPROVED' AND billable AND invoice_line_id IS NULL AND external_invoice IS NULL`,
})
@Index('ix_time_entries__uninvoiced', ['organizationId', 'date', 'id'], {
  where: 'invoice_line_id IS NULL AND external_invoice IS NULL',
})
@Index('ix_time_entries__uninvoiced_created', ['organizationId', 'createdAt', 'id'], {
  where: 'invoice_line_id IS NULL AND external_invoice IS NULL',
})
@Index('uq_time_entries__external', ['organizationId', 'source', 'externalId'], {
  unique: true,
  where: 'external_id IS NOT NULL',
})
@Exclusion(
  'ex_time_entries__overlap',
  `USING gist (organization_id WITH =, user_id WITH =, tstzrange(started_at, ended_at) WITH &&) WHERE (no_overlap AND ended_at IS NOT NULL)`,
)
@Check(
  'ck_time_entries__span',
  '(ended_at IS NULL OR started_at IS NOT NULL) AND (duration_minutes IS NULL) = (started_at IS NOT NULL AND ended_at IS NULL)',
)
@Check('ck_time_entries__order', 'ended_at >= started_at')
@Check('ck_time_entries__duration', 'duration_minutes > 0')
@Check('ck_time_entries__running', `duration_minutes IS NOT NULL OR is_timer AND status = 'DRAFT'`)
@Check('ck_time_entries__kind', `rate_kind IN ('NORMAL', 'OVERTIME', 'NIGHT', 'WEEKEND')`)
@Check('ck_time_entries__rates', 'own_rate >= 0 AND rate >= 0 AND cost_rate >= 0')
@Check('ck_time_entries__rated', 'num_nonnulls(rate, currency, rate_rule) IN (0, 3)')
@Check('ck_time_entries__cost', 'num_nonnulls(cost_rate, cost_currency) IN (0, 2)')
@Check(
  'ck_time_entries__status',
  `CASE status WHEN 'DRAFT' THEN submitted_at IS NULL AND approved_at IS NULL WHEN 'SUBMITTED' THEN submitted_at IS NOT NULL AND approved_at IS NULL
     WHEN 'APPROVED' THEN approved_at IS NOT NULL WHEN 'REJECTED' THEN rejected_at IS NOT NULL AND rejection_reason IS NOT NULL AND approved_at IS NULL ELSE false END`,
)
@Check(
  'ck_time_entries__billed',
  `invoice_line_id IS NULL OR status = 'APPROVED' AND billable AND external_invoice IS NULL`,
)
export class TimeEntryEntity extends TenantEntity {
  /** Kept when the member leaves. */
  @Column('uuid')
  userId: string;

  @ManyToOne(() => UserEntity)
  @JoinColumn({ name: 'user_id' })
  user: Relation<UserEntity>;

  @Column('uuid')
  projectId: string;

  /** The project's client. A project that has time entries stays with its client. */
  @Column('uuid')
  clientId: string;

  @ManyToOne(() => ProjectEntity)
  @JoinColumn([
    { name: 'organization_id', referencedColumnName: 'organizationId' },
    { name: 'project_id', referencedColumnName: 'id' },
    { name: 'client_id', referencedColumnName: 'clientId' },
  ])
  project: Relation<ProjectEntity>;

  @Column('uuid', { nullable: true })
  taskId: string | null;

  /** A task of the project; it is archived, not deleted. */
  @ManyToOne(() => TaskEntity)
  @JoinColumn([
    { name: 'organization_id', referencedColumnName: 'organizationId' },
    { name: 'project_id', referencedColumnName: 'projectId' },
    { name: 'task_id', referencedColumnName: 'id' },
  ])
  task: Relation<TaskEntity> | null;

  @Column(MAYBE_TEXT)
  description: string | null;

  /** The day of the start in the member's time zone at the time of writing. Filters and reports use it. */
  @Column('date')
  date: string;

  @Column(MAYBE_INSTANT)
  startedAt: Date | null;

  @Column(MAYBE_INSTANT)
  endedAt: Date | null;

  /** The billed minutes; null while the timer runs. */
  @Column({ type: 'int', nullable: true })
  durationMinutes: number | null;

  @Column({ type: 'boolean', default: false })
  isTimer: boolean;

  /** Whether it excludes other entries of the member at the same time; copied from the setting when its times are written. */
  @Column({ type: 'boolean', default: false })
  noOverlap: boolean;

  @Column({ type: 'boolean', default: true })
  billable: boolean;

  @Column({ type: 'text', default: 'NORMAL' })
  rateKind: RateKind;

  /** The rate given on the entry itself, in major units of the client's currency. */
  @Column({ ...DECIMAL4, nullable: true })
  ownRate: string | null;

  /** The hourly rate that was found for it when it was last written, and the rule that won. */
  @Column({ ...DECIMAL4, nullable: true })
  rate: string | null;

  @Column({ ...CURRENCY, nullable: true })
  currency: string | null;

  @Column(MAYBE_TEXT)
  rateRule: string | null;

  @Column({ ...DECIMAL4, nullable: true })
  costRate: string | null;

  @Column({ ...CURRENCY, nullable: true })
  costCurrency: string | null;

  @Column({ type: 'text', default: 'DRAFT' })
  status: TimeEntryStatus;

  @Column(MAYBE_INSTANT)
  submittedAt: Date | null;

  @Column('uuid', { nullable: true })
  submittedBy: string | null;

  @Column(MAYBE_INSTANT)
  approvedAt: Date | null;

  @Column('uuid', { nullable: true })
  approvedBy: string | null;

  @Column(MAYBE_INSTANT)
  rejectedAt: Date | null;

  @Column('uuid', { nullable: true })
  rejectedBy: string | null;

  @Column(MAYBE_TEXT)
  rejectionReason: string | null;

  @Column('text', { array: true, default: () => `'{}'` })
  tags: string[];

  /** Null for none. */
  @Column('jsonb', { nullable: true })
  customFields: CustomField[] | null;

  /** The line of an invoice that bills it; one at most, because it is a column. */
  @Column('uuid', { nullable: true })
  invoiceLineId: string | null;

  @ManyToOne(() => InvoiceLineEntity, { onDelete: 'SET NULL' })
  @JoinColumn([
    { name: 'organization_id', referencedColumnName: 'organizationId' },
    { name: 'invoice_line_id', referencedColumnName: 'id' },
  ])
  invoiceLine: Relation<InvoiceLineEntity> | null;

  /** Its share of the line's amount. It means nothing without a line. */
  @Column({ ...MINOR, nullable: true })
  billedMinor: bigint | null;

  /** The number of an invoice outside of Billfold that billed it, for imported entries. */
  @Column(MAYBE_TEXT)
  externalInvoice: string | null;

  /** Where an imported entry comes from: `log:` and the caller's name for it, or `file:` and the format. */
  @Column(MAYBE_TEXT)
  source: string | null;

  /** What identifies it there; importing it again changes nothing. */
  @Column(MAYBE_TEXT)
  externalId: string | null;

  @Column('uuid', { nullable: true })
  createdBy: string | null;

  @Column({ type: 'int', default: 1 })
  version: number;

  @Column(INSTANT)
  createdAt: Date;

  @Column(INSTANT)
  updatedAt: Date;
}
