import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import type { RefundStatus } from '../domain/workflow';
import { INSTANT, MAYBE_INSTANT, MAYBE_TEXT, MINOR } from './column-types';
import { CreditEntity } from './credit';
import { InvoiceEntity } from './invoice';
import type { PaymentMethod } from '../domain/payment-method';
import { PaymentEntity } from './payment';
import { TenantEntity } from './tenant-entity';

/** An amount of a payment that was returned, either from an invoice or from the unapplied part. */
@Entity('refunds')
@Index('ix_refunds__payment', ['organizationId', 'paymentId'])
@Index('ix_refunds__invoice', ['organizationId', 'invoiceId'])
@Index('ix_refunds__credit', ['organizationId', 'creditId'])
@Index('uq_refunds__external', ['organizationId', 'externalRefundId'], {
  unique: true,
  where: 'external_refund_id IS NOT NULL',
})
@Check('ck_refunds__amount', 'amount_minor > 0')
@Check('ck_refunds__status', `status IN ('PENDING', 'SUCCEEDED', 'FAILED')`)
@Check('ck_refunds__failure', `failure_reason IS NULL OR status = 'FAILED'`)
@Check('ck_refunds__applied', 'applied_minor BETWEEN 0 AND amount_minor AND (applied_minor = 0) = (applied_on IS NULL)')
@Check('ck_refunds__credit', 'credit_id IS NULL OR invoice_id IS NOT NULL')
export class RefundEntity extends TenantEntity {
  @Column('uuid')
  paymentId: string;

  @ManyToOne(() => PaymentEntity, { onDelete: 'RESTRICT' })
  @JoinColumn([
    { name: 'organization_id', referencedColumnName: 'organizationId' },
    { name: 'payment_id', referencedColumnName: 'id' },
  ])
  payment: Relation<PaymentEntity>;

  /** The invoice whose allocation was reduced; null if it was the client's credit. */
  @Column('uuid', { nullable: true })
  invoiceId: string | null;

  @ManyToOne(() => InvoiceEntity, { nullable: true, onDelete: 'RESTRICT' })
  @JoinColumn([
    { name: 'organization_id', referencedColumnName: 'organizationId' },
    { name: 'invoice_id', referencedColumnName: 'id' },
  ])
  invoice: Relation<InvoiceEntity> | null;

  /** The credit that caused the refund; null if the refund reopened the balance instead. */
  @Column('uuid', { nullable: true })
  creditId: string | null;

  @ManyToOne(() => CreditEntity, { nullable: true, onDelete: 'RESTRICT' })
  @JoinColumn([
    { name: 'organization_id', referencedColumnName: 'organizationId' },
    { name: 'credit_id', referencedColumnName: 'id' },
  ])
  credit: Relation<CreditEntity> | null;

  @Column(MINOR)
  amountMinor: bigint;

  @Column('date')
  refundDate: string;

  @Column('text')
  method: PaymentMethod;

  @Column('text')
  status: RefundStatus;

  /** The payment provider's ID for the refund, which is recorded once. */
  @Column(MAYBE_TEXT)
  externalRefundId: string | null;

  /** How much of it had been applied to the invoice as the client's credit. */
  @Column({ ...MINOR, default: 0 })
  appliedMinor: bigint;

  /** The day on which that was applied, the latest of several. */
  @Column('date', { nullable: true })
  appliedOn: string | null;

  /** When it was known how it ended; null for a refund that was not pending. */
  @Column(MAYBE_INSTANT)
  settledAt: Date | null;

  @Column(MAYBE_TEXT)
  failureReason: string | null;

  @Column('uuid', { nullable: true })
  createdBy: string | null;

  @Column(INSTANT)
  createdAt: Date;
}
