import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import type { CustomField } from '../domain/custom-fields';
import type { EstimateStatus } from '../domain/estimates';
import type { Tax, TaxCalculationMode } from '../domain/totals-input';
import { ClientEntity } from './client';
import { CURRENCY, FRACTION, INSTANT, MAYBE_INSTANT, MAYBE_TEXT, MINOR, SORT_KEY } from './column-types';
import { InvoiceEntity } from './invoice';
import { OrganizationEntity } from './organization';
import { TenantEntity } from './tenant-entity';

/** What work would cost. Money is in minor units of `currency`; CHECK constraints enforce the sums. A trigger freezes what was sent. */
@Entity('estimates')
@Index('uq_estimates__number', ['organizationId', 'number'], { unique: true })
@Index('uq_estimates__invoice', ['organizationId', 'invoiceId'], { unique: true, where: 'invoice_id IS NOT NULL' })
@Index('ix_estimates__issued', ['organizationId', 'issueDate', 'id'])
@Index('ix_estimates__status', ['organizationId', 'status', 'issueDate', 'id'])
@Index('ix_estimates__by_status', ['organizationId', 'status', 'id'])
@Index('ix_estimates__valid', ['organizationId', 'status', 'validUntil', 'id'])
@Index('ix_estimates__total', ['organizationId', 'totalMinor', 'id'])
@Index('ix_estimates__number_key', ['organizationId', 'numberKey', 'id'])
@Index('ix_estimates__client_name_key', ['organizationId', 'clientNameKey', 'id'])
@Index('ix_estimates__client', ['organizationId', 'clientId', 'issueDate', 'id'])
@Check(
  'ck_estimates__amounts',
  'subtotal_minor >= 0 AND tax_minor >= 0 AND discount_minor BETWEEN 0 AND subtotal_minor',
)
@Check(
  'ck_estimates__total',
  'total_minor = subtotal_minor - discount_minor + CASE WHEN prices_include_tax THEN 0 ELSE tax_minor END',
)
@Check('ck_estimates__discount', 'discount_rate IS NULL OR discount_rate BETWEEN 0 AND 1')
@Check('ck_estimates__projects', 'cardinality(project_ids) > 0')
@Check('ck_estimates__valid', 'valid_until >= issue_date')
@Check('ck_estimates__sent', 'sent_at IS NOT NULL OR num_nonnulls(accepted_at, declined_at, cancelled_at) = 0')
@Check('ck_estimates__answered', 'num_nonnulls(accepted_at, declined_at) < 2')
@Check(
  'ck_estimates__reasons',
  '(accepted_at IS NULL) = (accepted_by IS NULL) AND (declined_at IS NULL) = (decline_reason IS NULL) AND (cancelled_at IS NULL) = (cancel_reason IS NULL)',
)
@Check(
  'ck_estimates__invoiced',
  '(invoice_id IS NULL) = (invoiced_at IS NULL) AND (invoice_id IS NULL OR accepted_at IS NOT NULL AND cancelled_at IS NULL)',
)
// As in `estimateStatus`, except for EXPIRED, which depends on the day.
@Check(
  'ck_estimates__status',
  `status = CASE WHEN cancelled_at IS NOT NULL THEN 'CANCELLED' WHEN invoice_id IS NOT NULL THEN 'INVOICED' WHEN accepted_at IS NOT NULL THEN 'ACCEPTED' WHEN declined_at IS NOT NULL THEN 'DECLINED' WHEN sent_at IS NULL THEN 'DRAFT' WHEN status = 'EXPIRED' AND valid_until IS NOT NULL THEN 'EXPIRED' ELSE 'SENT' END`,
)
export class EstimateEntity extends TenantEntity {
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

  /** The client's name on this estimate. It follows the client while the estimate is a draft, and is then fixed. */
  @Column('text')
  clientName: string;

  @Column(SORT_KEY)
  clientNameKey: string;

  @Column('text')
  number: string;

  @Column(SORT_KEY)
  numberKey: string;

  @Column('text')
  status: EstimateStatus;

  @Column('date')
  issueDate: string;

  /** Its last day; null if it does not expire. */
  @Column('date', { nullable: true })
  validUntil: string | null;

  /** The number of the client's order. */
  @Column(MAYBE_TEXT)
  poNumber: string | null;

  /** What the client wants to find on the document. */
  @Column(MAYBE_TEXT)
  buyerReference: string | null;

  @Column(CURRENCY)
  currency: string;

  @Column('text')
  taxCalculation: TaxCalculationMode;

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

  /** As those of an invoice. Enforced by a deferred trigger. */
  @Column('uuid', { array: true, default: () => `'{NULL}'` })
  projectIds: (string | null)[];

  /** For members only. */
  @Column(MAYBE_TEXT)
  notes: string | null;

  /** Printed on the estimate. */
  @Column(MAYBE_TEXT)
  clientNotes: string | null;

  /** For members only; null for none. */
  @Column('text', { array: true, nullable: true })
  tags: string[] | null;

  /** For members only; null for none. */
  @Column('jsonb', { nullable: true })
  customFields: CustomField[] | null;

  @Column(MAYBE_INSTANT)
  sentAt: Date | null;

  @Column(MAYBE_INSTANT)
  acceptedAt: Date | null;

  /** The name of the person who accepted it for the client. */
  @Column(MAYBE_TEXT)
  acceptedBy: string | null;

  @Column(MAYBE_INSTANT)
  declinedAt: Date | null;

  @Column(MAYBE_TEXT)
  declineReason: string | null;

  @Column(MAYBE_INSTANT)
  cancelledAt: Date | null;

  @Column(MAYBE_TEXT)
  cancelReason: string | null;

  @Column(MAYBE_INSTANT)
  invoicedAt: Date | null;

  /** The invoice that it was converted to. */
  @Column('uuid', { nullable: true })
  invoiceId: string | null;

  @ManyToOne(() => InvoiceEntity, { onDelete: 'RESTRICT' })
  @JoinColumn([
    { name: 'organization_id', referencedColumnName: 'organizationId' },
    { name: 'invoice_id', referencedColumnName: 'id' },
  ])
  invoice: Relation<InvoiceEntity> | null;

  @Column({ type: 'int', default: 1 })
  version: number;

  @Column('uuid', { nullable: true })
  createdBy: string | null;

  @Column(INSTANT)
  createdAt: Date;

  @Column(INSTANT)
  updatedAt: Date;
}
