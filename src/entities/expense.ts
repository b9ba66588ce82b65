import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import type { ExpenseStatus, ExpenseUnit } from '../domain/expenses';
import { CURRENCY, DECIMAL4, FRACTION, INSTANT, MAYBE_INSTANT, MAYBE_TEXT, MINOR } from './column-types';
import { FileEntity } from './file';
import { InvoiceLineEntity } from './invoice-line';
import { ProjectEntity } from './project';
import { TenantEntity } from './tenant-entity';
import { UserEntity } from './user';

/** A cost of a project. With a unit, it is a mileage or a per diem: a quantity at a dated rate. */
@Entity('expenses')
@Index('ix_expenses__date', ['organizationId', 'date', 'id'])
@Index('ix_expenses__created', ['organizationId', 'createdAt', 'id'])
@Index('ix_expenses__user', ['organizationId', 'userId', 'date', 'id'])
@Index('ix_expenses__project', ['organizationId', 'projectId', 'date', 'id'])
@Index('ix_expenses__client', ['organizationId', 'clientId', 'date', 'id'])
@Index('ix_expenses__status', ['organizationId', 'status', 'date', 'id'])
@Index('ix_expenses__receipt', ['organizationId', 'receiptSha256'], { where: 'receipt_sha256 IS NOT NULL' })
@Index('uq_expenses__invoice_line', ['organizationId', 'invoiceLineId'], {
  unique: true,
  where: 'invoice_line_id IS NOT NULL',
})
@Check('ck_expenses__unit', `unit IN ('KM', 'MILE', 'DAY')`)
@Check(
  'ck_expenses__quantity',
  'num_nonnulls(unit, quantity, rate, client_rate) IN (0, 4) AND quantity > 0 AND rate >= 0 AND client_rate >= 0',
)
@Check('ck_expenses__amount', 'amount_minor >= 0 AND tax_minor BETWEEN 0 AND amount_minor')
@Check('ck_expenses__exchange', 'exchange_rate > 0 AND (exchange_rate IS NULL OR currency <> billed_currency)')
@Check('ck_expenses__markup', 'markup_rate BETWEEN 0 AND 1 AND NOT (disbursement AND markup_rate > 0)')
@Check('ck_expenses__billed', '(billed_minor IS NOT NULL) = billable AND billed_minor >= 0')
@Check('ck_expenses__reimbursed', 'reimbursed_on IS NULL OR reimbursable')
@Check(
  'ck_expenses__status',
  `CASE status WHEN 'DRAFT' THEN submitted_at IS NULL AND approved_at IS NULL WHEN 'SUBMITTED' THEN submitted_at IS NOT NULL AND approved_at IS NULL
     WHEN 'APPROVED' THEN approved_at IS NOT NULL WHEN 'REJECTED' THEN rejected_at IS NOT NULL AND rejection_reason IS NOT NULL AND approved_at IS NULL ELSE false END`,
)
@Check('ck_expenses__invoiced', `invoice_line_id IS NULL OR status = 'APPROVED' AND billable`)
export class ExpenseEntity extends TenantEntity {
  /** Who spent it. Kept when the member leaves. */
  @Column('uuid')
  userId: string;

  @ManyToOne(() => UserEntity)
  @JoinColumn({ name: 'user_id' })
  user: Relation<UserEntity>;

  @Column('uuid')
  projectId: string;

  /** The project's client. A project that has expenses stays with its client. */
  @Column('uuid')
  clientId: string;

  @ManyToOne(() => ProjectEntity)
  @JoinColumn([
    { name: 'organization_id', referencedColumnName: 'organizationId' },
    { name: 'project_id', referencedColumnName: 'id' },
    { name: 'client_id', referencedColumnName: 'clientId' },
  ])
  project: Relation<ProjectEntity>;

  @Column('date')
  date: string;

  @Column('text')
  category: string;

  @Column(MAYBE_TEXT)
  description: string | null;

  /** What a mileage or per diem is counted in; null for what was paid. */
  @Column(MAYBE_TEXT)
  unit: ExpenseUnit | null;

  @Column({ ...DECIMAL4, nullable: true })
  quantity: string | null;

  /** What the employee gets for a unit, in major units of `currency`, as it was when the expense was last written. */
  @Column({ ...DECIMAL4, nullable: true })
  rate: string | null;

  /** What the client is charged for a unit, before a markup. */
  @Column({ ...DECIMAL4, nullable: true })
  clientRate: string | null;

  @Column(CURRENCY)
  currency: string;

  /** With tax. */
  @Column(MINOR)
  amountMinor: bigint;

  @Column({ ...MINOR, default: 0 })
  taxMinor: bigint;

  /** Whether the organization gets the tax back, so that the client is not charged for it. */
  @Column({ type: 'boolean', default: true })
  taxDeductible: boolean;

  /** One unit of `currency` in `billedCurrency`; null if they are the same, or it is not billable. */
  @Column({ type: 'numeric', precision: 20, scale: 10, nullable: true })
  exchangeRate: string | null;

  @Column({ type: 'boolean', default: true })
  billable: boolean;

  @Column({ ...FRACTION, default: 0 })
  markupRate: string;

  /** Whether it was paid in the client's name, and is passed on as it is. */
  @Column({ type: 'boolean', default: false })
  disbursement: boolean;

  /** The markup of a disbursement before it was one, which it gets back when it no longer is; null for none. */
  @Column({ ...FRACTION, nullable: true })
  formerMarkupRate: string | null;

  /** What the client is charged before the tax of the line; null if it is not billable. */
  @Column({ ...MINOR, nullable: true })
  billedMinor: bigint | null;

  /** The client's currency when the expense was last written. */
  @Column(CURRENCY)
  billedCurrency: string;

  /** Whether the member who spent it gets it back. */
  @Column({ type: 'boolean', default: false })
  reimbursable: boolean;

  @Column('date', { nullable: true })
  reimbursedOn: string | null;

  @Column(MAYBE_TEXT)
  receiptSha256: string | null;

  @ManyToOne(() => FileEntity)
  @JoinColumn([
    { name: 'organization_id', referencedColumnName: 'organizationId' },
    { name: 'receipt_sha256', referencedColumnName: 'sha256' },
  ])
  receipt: Relation<FileEntity> | null;

  @Column({ type: 'text', default: 'DRAFT' })
  status: ExpenseStatus;

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

  /** The line of an invoice that bills it; one at most, because it is a column. */
  @Column('uuid', { nullable: true })
  invoiceLineId: string | null;

  @ManyToOne(() => InvoiceLineEntity, { onDelete: 'SET NULL' })
  @JoinColumn([
    { name: 'organization_id', referencedColumnName: 'organizationId' },
    { name: 'invoice_line_id', referencedColumnName: 'id' },
  ])
  invoiceLine: Relation<InvoiceLineEntity> | null;

  @Column('uuid', { nullable: true })
  createdBy: string | null;

  @Column({ type: 'int', default: 1 })
  version: number;

  @Column(INSTANT)
  createdAt: Date;

  @Column(INSTANT)
  updatedAt: Date;
}
