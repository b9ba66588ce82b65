import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import type { CustomField } from '../domain/custom-fields';
import type { RecurringError, RecurringState } from '../domain/recurring';
import type { RecurringBilling, RecurringFrequency } from '../domain/schedule';
import type { TaxCategory } from '../domain/tax-category';
import type { TimeGrouping } from '../domain/time-lines';
import type { Tax } from '../domain/totals-input';
import type { LineCode } from '../domain/units';
import { ClientEntity } from './client';
import { CURRENCY, FRACTION, INSTANT, MAYBE_INSTANT, MAYBE_TEXT, MINOR } from './column-types';
import { OrganizationEntity } from './organization';
import { TenantEntity } from './tenant-entity';

/** A tax with all of its fields. */
export interface WholeTax {
  name: string;
  rate: string;
  category: TaxCategory;
  reason: string | null;
}

/** A line of the invoices that are made, as the API shows it. `projectId` is a public ID. */
export interface RecurringLine {
  type: 'TIME' | 'FIXED' | 'EXPENSE' | 'DISCOUNT';
  description: string;
  quantity: string;
  unit: string | null;
  code: LineCode | null;
  rate: string;
  taxable: boolean;
  taxes: WholeTax[] | null;
  projectId: string | null;
}

/** The time that each invoice bills. `projectIds` are public IDs; null for all of the client's. */
export interface RecurringTime {
  projectIds: string[] | null;
  groupBy: TimeGrouping;
}

/** What invoices are made from, and when. Each of its dates makes one invoice. */
@Entity('recurring_invoices')
@Index('ix_recurring_invoices__created', ['organizationId', 'createdAt', 'id'])
@Index('ix_recurring_invoices__next', { synchronize: false })
@Index('ix_recurring_invoices__client', ['organizationId', 'clientId', 'id'])
@Index('ix_recurring_invoices__due', ['organizationId', 'dueAt', 'id'], { where: 'due_at IS NOT NULL' })
@Check(
  'ck_recurring_invoices__schedule',
  `frequency IN ('WEEKLY', 'MONTHLY', 'QUARTERLY', 'YEARLY') AND interval_count BETWEEN 1 AND 100 AND counter >= 0
     AND billing IN ('ADVANCE', 'ARREARS')`,
)
@Check('ck_recurring_invoices__end', 'count_limit > 0 AND end_date IS NULL OR count_limit IS NULL')
@Check('ck_recurring_invoices__count', 'invoices_generated BETWEEN 0 AND coalesce(count_limit, invoices_generated)')
@Check('ck_recurring_invoices__ahead', 'generate_days_before BETWEEN 0 AND 60')
@Check(
  'ck_recurring_invoices__state',
  `CASE state WHEN 'ACTIVE' THEN next_date IS NOT NULL AND due_at IS NOT NULL
     WHEN 'STOPPED' THEN next_date IS NULL AND due_at IS NULL
     WHEN 'PAUSED' THEN next_date IS NULL AND due_at IS NULL AND last_error IS NOT NULL
     WHEN 'COMPLETED' THEN next_date IS NULL AND due_at IS NULL ELSE false END`,
)
@Check('ck_recurring_invoices__order', 'next_date > last_date')
@Check(
  'ck_recurring_invoices__amounts',
  `total_minor >= 0 AND discount_minor >= 0 AND discount_rate BETWEEN 0 AND 1
     AND num_nonnulls(discount_rate, discount_minor) < 2`,
)
@Check('ck_recurring_invoices__projects', 'cardinality(project_ids) > 0')
export class RecurringInvoiceEntity extends TenantEntity {
  @ManyToOne(() => OrganizationEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'organization_id' })
  organization: Relation<OrganizationEntity>;

  @Column('uuid')
  clientId: string;

  @ManyToOne(() => ClientEntity, { onDelete: 'RESTRICT' })
  @JoinColumn([
    { name: 'organization_id', referencedColumnName: 'organizationId' },
    { name: 'client_id', referencedColumnName: 'id' },
  ])
  client: Relation<ClientEntity>;

  @Column(CURRENCY)
  currency: string;

  @Column('jsonb')
  lines: RecurringLine[];

  /** The taxes of lines that have none of their own; null for those that the client has when an invoice is made. */
  @Column('jsonb', { nullable: true })
  taxes: Tax[] | null;

  @Column('boolean')
  pricesIncludeTax: boolean;

  @Column({ ...FRACTION, nullable: true })
  discountRate: string | null;

  /** A fixed discount; null for none. */
  @Column({ ...MINOR, nullable: true })
  discountMinor: bigint | null;

  /** What the lines come to, as calculated when they were last changed. */
  @Column(MINOR)
  totalMinor: bigint;

  /** Null for those that the client has when an invoice is made. */
  @Column(MAYBE_TEXT)
  paymentTerms: string | null;

  @Column(MAYBE_TEXT)
  notes: string | null;

  @Column(MAYBE_TEXT)
  clientNotes: string | null;

  @Column(MAYBE_TEXT)
  poNumber: string | null;

  @Column(MAYBE_TEXT)
  buyerReference: string | null;

  @Column('text', { array: true, nullable: true })
  tags: string[] | null;

  @Column('jsonb', { nullable: true })
  customFields: CustomField[] | null;

  /** Null if its invoices bill no time. */
  @Column('jsonb', { nullable: true })
  unbilledTime: RecurringTime | null;

  /** The projects of its lines and its time; a last null means that something belongs to none. */
  @Column('uuid', { array: true })
  projectIds: (string | null)[];

  @Column('text')
  frequency: RecurringFrequency;

  @Column('int')
  intervalCount: number;

  /** The first date, as it was requested. */
  @Column('date')
  startDate: string;

  /** The date from which dates are counted. */
  @Column('date')
  anchorDate: string;

  /** The number of the next date, counted from the anchor, which is 0. */
  @Column({ type: 'int', default: 0 })
  counter: number;

  /** The date of the next invoice; null unless it is ACTIVE. */
  @Column('date', { nullable: true })
  nextDate: string | null;

  /** The last date for which an invoice was made; null for none yet. */
  @Column('date', { nullable: true })
  lastDate: string | null;

  @Column('date', { nullable: true })
  endDate: string | null;

  @Column('int', { nullable: true })
  countLimit: number | null;

  @Column({ type: 'int', default: 0 })
  invoicesGenerated: number;

  /** The organization's when it was created. */
  @Column('text')
  timeZone: string;

  @Column('text')
  billing: RecurringBilling;

  @Column('boolean')
  autoSend: boolean;

  @Column('int')
  generateDaysBefore: number;

  @Column('text')
  state: RecurringState;

  /** When the next invoice is made, or tried again; null unless it is ACTIVE. */
  @Column(MAYBE_INSTANT)
  dueAt: Date | null;

  /** How often the next invoice has failed. */
  @Column({ type: 'int', default: 0 })
  failures: number;

  /** Why the last invoice was not made or sent; null if it was. */
  @Column('jsonb', { nullable: true })
  lastError: RecurringError | null;

  @Column('uuid', { nullable: true })
  createdBy: string | null;

  @Column({ type: 'int', default: 1 })
  version: number;

  @Column(INSTANT)
  createdAt: Date;

  @Column(INSTANT)
  updatedAt: Date;
}
