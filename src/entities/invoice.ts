import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import type { CustomField } from '../domain/custom-fields';
import type { DocumentStyle, LogoSource, Party } from '../domain/invoice-document';
import type { Tax } from '../domain/totals-input';
import type { InvoiceStatus } from '../domain/workflow';
import { ClientEntity } from './client';
import { CURRENCY, FRACTION, INSTANT, MAYBE_INSTANT, MAYBE_TEXT, MINOR, SORT_KEY } from './column-types';
import { FileEntity } from './file';
import { OrganizationEntity } from './organization';
import { RecurringInvoiceEntity } from './recurring-invoice';
import { TenantEntity } from './tenant-entity';

/** The contents of an invoice that are fixed when it is published, regardless of later edits. */
export interface InvoiceSnapshot {
  seller: Party;
  buyer: Party;
  /** The logo is a file, which `logoSha256` also names, or the image itself if version 0.1 published the invoice. */
  style: DocumentStyle<LogoSource>;
  locale: string;
  /** How it is paid. Missing if a version without it published the invoice. */
  paymentInstructions?: string | null;
}

/** A numbered bill. Money is in minor units of `currency`; CHECK constraints enforce the sums. */
@Entity('invoices')
@Index('uq_invoices__number', ['organizationId', 'number'], { unique: true, where: 'number IS NOT NULL' })
@Index('ix_invoices__sorted_number', { synchronize: false })
@Index('ix_invoices__issued', ['organizationId', 'issueDate', 'id'])
@Index('ix_invoices__status', ['organizationId', 'status', 'issueDate', 'id'])
@Index('ix_invoices__due', ['organizationId', 'dueDate', 'id'])
@Index('ix_invoices__to_remind', ['organizationId', 'dueDate'], {
  where: `status IN ('SENT', 'VIEWED', 'OVERDUE') AND sent_at IS NOT NULL`,
})
@Index('ix_invoices__total', ['organizationId', 'totalMinor', 'id'])
@Index('ix_invoices__client_name', { synchronize: false })
@Index('ix_invoices__number_key', ['organizationId', 'numberKey', 'id'])
@Index('ix_invoices__client_name_key', ['organizationId', 'clientNameKey', 'id'])
@Index('ix_invoices__by_status', ['organizationId', 'status', 'id'])
@Index('ix_invoices__client', ['organizationId', 'clientId', 'issueDate', 'id'])
@Index('ix_invoices__logo', ['organizationId', 'logoSha256'], { where: 'logo_sha256 IS NOT NULL' })
@Index('uq_invoices__occurrence', ['organizationId', 'recurringInvoiceId', 'occurrenceDate'], {
  unique: true,
  where: 'occurrence_date IS NOT NULL',
})
@Index('ix_invoices__recurring', ['organizationId', 'recurringInvoiceId', 'id'], {
  where: 'recurring_invoice_id IS NOT NULL',
})
@Check('ck_invoices__occurrence', 'occurrence_date IS NULL OR recurring_invoice_id IS NOT NULL')
@Check('ck_invoices__logo', `logo_sha256 IS NOT DISTINCT FROM snapshot #>> '{style,logo,sha256}'`)
@Check(
  'ck_invoices__status',
  `status IN ('DRAFT', 'PUBLISHED', 'SENT', 'VIEWED', 'PAID', 'OVERDUE', 'CANCELLED', 'REFUNDED', 'UNCOLLECTIBLE')`,
)
@Check('ck_invoices__amounts', 'subtotal_minor >= 0 AND tax_minor >= 0 AND discount_minor BETWEEN 0 AND subtotal_minor')
@Check(
  'ck_invoices__total',
  'total_minor = subtotal_minor - discount_minor + CASE WHEN prices_include_tax THEN 0 ELSE tax_minor END',
)
@Check(
  'ck_invoices__paid',
  'paid_minor >= 0 AND credited_minor >= 0 AND refunded_minor >= 0 AND paid_minor + credited_minor <= total_minor AND (published_at IS NOT NULL OR paid_minor = 0 AND credited_minor = 0 AND refunded_minor = 0)',
)
@Check('ck_invoices__refunded', 'refunded_minor = 0 OR money_returned')
@Check(
  'ck_invoices__closed',
  `(status = 'CANCELLED') = (cancelled_at IS NOT NULL) AND (status = 'REFUNDED') = (refunded_at IS NOT NULL)`,
)
// As in `invoiceStatus`, except for OVERDUE, which depends on the day, and for viewed invoices that version 0.1 leaves
// PUBLISHED.
@Check(
  'ck_invoices__status_facts',
  `status = CASE WHEN published_at IS NULL THEN CASE WHEN cancelled_at IS NULL THEN 'DRAFT' ELSE 'CANCELLED' END WHEN credited_minor = total_minor AND (total_minor > 0 OR cancelled_at IS NOT NULL) THEN CASE WHEN money_returned THEN 'REFUNDED' ELSE 'CANCELLED' END WHEN paid_minor + credited_minor = total_minor THEN 'PAID' WHEN written_off_at IS NOT NULL THEN 'UNCOLLECTIBLE' WHEN status = 'OVERDUE' THEN 'OVERDUE' WHEN viewed_at IS NOT NULL AND (status <> 'PUBLISHED' OR sent_at IS NOT NULL) THEN 'VIEWED' WHEN sent_at IS NOT NULL THEN 'SENT' ELSE 'PUBLISHED' END`,
)
@Check('ck_invoices__published', `(status = 'DRAFT') = (published_at IS NULL) OR status = 'CANCELLED'`)
@Check('ck_invoices__number', `status IN ('DRAFT', 'CANCELLED') OR number IS NOT NULL`)
@Check('ck_invoices__projects', 'cardinality(project_ids) > 0')
@Check('ck_invoices__view_confirmed', 'view_confirmed_at IS NULL OR viewed_at IS NOT NULL')
@Check('ck_invoices__service', '(service_from IS NULL) = (service_to IS NULL) AND service_to >= service_from')
@Check('ck_invoices__due', 'due_date >= issue_date')
@Check('ck_invoices__discount', 'discount_rate IS NULL OR discount_rate BETWEEN 0 AND 1')
export class InvoiceEntity extends TenantEntity {
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

  /** The client's name on this invoice. It follows the client while the invoice is a draft, and is then fixed. */
  @Column('text')
  clientName: string;

  @Column(SORT_KEY)
  clientNameKey: string;

  /** Null only while a draft has no number yet (`numberAssignment: ON_PUBLISH`). */
  @Column(MAYBE_TEXT)
  number: string | null;

  /** Without a number it sorts after all numbers. */
  @Column(SORT_KEY)
  numberKey: string;

  @Column('text')
  status: InvoiceStatus;

  @Column('date')
  issueDate: string;

  @Column('date')
  dueDate: string;

  @Column('text')
  paymentTerms: string;

  /** The number of the client's order. */
  @Column(MAYBE_TEXT)
  poNumber: string | null;

  /** What the client wants to find on the invoice. */
  @Column(MAYBE_TEXT)
  buyerReference: string | null;

  /** The first day of the service period; null for none. */
  @Column('date', { nullable: true })
  serviceFrom: string | null;

  /** Its last day. */
  @Column('date', { nullable: true })
  serviceTo: string | null;

  @Column(CURRENCY)
  currency: string;

  @Column('text')
  taxCalculation: 'ON_SUBTOTAL' | 'ON_DISCOUNTED_SUBTOTAL';

  /** Whether the rates of its lines contain the taxes. */
  @Column({ type: 'boolean', default: false })
  pricesIncludeTax: boolean;

  /** The taxes of lines that have no taxes of their own; rates are fractions as decimal strings. */
  @Column('jsonb')
  taxRules: Tax[];

  /** The tax, at a rate of 0, of lines that are not taxable; null for none. */
  @Column('jsonb', { nullable: true })
  untaxedTax: Tax | null;

  @Column({ ...FRACTION, nullable: true })
  discountRate: string | null;

  @Column(MINOR)
  subtotalMinor: bigint;

  @Column(MINOR)
  discountMinor: bigint;

  @Column(MINOR)
  taxMinor: bigint;

  @Column(MINOR)
  totalMinor: bigint;

  /** The amount that payments have applied to it, less refunds: the sum of its allocations. */
  @Column({ ...MINOR, default: 0 })
  paidMinor: bigint;

  /** The sum of its credits, which no longer have to be paid. The balance is total - paid - credited. */
  @Column({ ...MINOR, default: 0 })
  creditedMinor: bigint;

  /** The amount of its payments that was refunded: the sum of its refunds, except failed ones. */
  @Column({ ...MINOR, default: 0 })
  refundedMinor: bigint;

  /** Whether an amount of a valid payment was applied to it and later removed. */
  @Column({ type: 'boolean', default: false })
  moneyReturned: boolean;

  /**
   * The projects of its lines, without duplicates, ordered by ID. A last null means that there are lines without a
   * project. Enforced by a deferred trigger.
   */
  @Column('uuid', { array: true, default: () => `'{NULL}'` })
  projectIds: (string | null)[];

  /** For members only. */
  @Column(MAYBE_TEXT)
  notes: string | null;

  /** Printed on the invoice. */
  @Column(MAYBE_TEXT)
  clientNotes: string | null;

  /** For members only; null for none. */
  @Column('text', { array: true, nullable: true })
  tags: string[] | null;

  /** For members only; null for none. */
  @Column('jsonb', { nullable: true })
  customFields: CustomField[] | null;

  /** Null for a draft. */
  @Column('jsonb', { nullable: true })
  snapshot: InvoiceSnapshot | null;

  /** The file of the snapshot's logo. */
  @Column(MAYBE_TEXT)
  logoSha256: string | null;

  @ManyToOne(() => FileEntity)
  @JoinColumn([
    { name: 'organization_id', referencedColumnName: 'organizationId' },
    { name: 'logo_sha256', referencedColumnName: 'sha256' },
  ])
  logoFile: Relation<FileEntity> | null;

  /** The recurring invoice that it was created from or with; null for all others. */
  @Column('uuid', { nullable: true })
  recurringInvoiceId: string | null;

  @ManyToOne(() => RecurringInvoiceEntity)
  @JoinColumn([
    { name: 'organization_id', referencedColumnName: 'organizationId' },
    { name: 'recurring_invoice_id', referencedColumnName: 'id' },
  ])
  recurringInvoice: Relation<RecurringInvoiceEntity> | null;

  /** The date of the recurring invoice for which it was made. Its issue date can be a later one. */
  @Column('date', { nullable: true })
  occurrenceDate: string | null;

  @Column({ type: 'int', default: 0 })
  remindersSent: number;

  @Column({ type: 'boolean', default: true })
  remindersEnabled: boolean;

  /** When they were last switched on, or a dispute ended. Steps before are left out. */
  @Column(MAYBE_INSTANT)
  remindersSwitchedAt: Date | null;

  @Column(MAYBE_INSTANT)
  publishedAt: Date | null;

  @Column(MAYBE_INSTANT)
  sentAt: Date | null;

  @Column(MAYBE_INSTANT)
  viewedAt: Date | null;

  /** When a browser first showed the hosted page and ran its script. */
  @Column(MAYBE_INSTANT)
  viewConfirmedAt: Date | null;

  @Column(MAYBE_INSTANT)
  paidAt: Date | null;

  @Column(MAYBE_INSTANT)
  cancelledAt: Date | null;

  /** Why it was cancelled. Null if it was not, or before reasons were kept. */
  @Column(MAYBE_TEXT)
  cancelReason: string | null;

  @Column(MAYBE_INSTANT)
  refundedAt: Date | null;

  @Column(MAYBE_INSTANT)
  writtenOffAt: Date | null;

  /** Why it was written off. Null if it was not, or before reasons were kept. */
  @Column(MAYBE_TEXT)
  writeOffReason: string | null;

  /** Since when the client disputes it; null if they do not. */
  @Column(MAYBE_INSTANT)
  disputedAt: Date | null;

  @Column({ type: 'int', default: 1 })
  version: number;

  @Column('uuid', { nullable: true })
  createdBy: string | null;

  @Column(INSTANT)
  createdAt: Date;

  @Column(INSTANT)
  updatedAt: Date;
}
