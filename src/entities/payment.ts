import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import type { PaymentMethod } from '../domain/payment-method';
import type { PaymentStatus } from '../domain/workflow';
import { ClientEntity } from './client';
import { CURRENCY, INSTANT, MAYBE_INSTANT, MAYBE_TEXT, MINOR } from './column-types';
import { TenantEntity } from './tenant-entity';

/**
 * Money received from a client. Always: amount = allocations + refunded + unapplied (enforced by a deferred trigger).
 */
@Entity('payments')
@Index('uq_payments__external', ['organizationId', 'externalPaymentId'], {
  unique: true,
  where: `external_payment_id IS NOT NULL AND status = 'COMPLETED'`,
})
@Index('ix_payments__date', ['organizationId', 'paymentDate', 'id'])
@Index('ix_payments__client', ['organizationId', 'clientId', 'paymentDate', 'id'])
@Check(
  'ck_payments__amount',
  'amount_minor > 0 AND unapplied_minor >= 0 AND refunded_minor >= 0 AND unapplied_minor + refunded_minor <= amount_minor',
)
@Check('ck_payments__fee', 'processor_fee_minor BETWEEN 0 AND amount_minor')
@Check('ck_payments__projects', 'cardinality(project_ids) > 0')
@Check('ck_payments__status', `status IN ('COMPLETED', 'VOIDED')`)
@Check(
  'ck_payments__voided',
  `(status = 'VOIDED') = (voided_at IS NOT NULL) AND (status <> 'VOIDED' OR unapplied_minor = 0 AND refunded_minor = 0)`,
)
export class PaymentEntity extends TenantEntity {
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

  @Column(MINOR)
  amountMinor: bigint;

  /** The amount not applied to any invoice: the client's credit. */
  @Column({ ...MINOR, default: 0 })
  unappliedMinor: bigint;

  @Column({ ...MINOR, default: 0 })
  refundedMinor: bigint;

  /** The projects of the invoices that it paid, as in `invoices.project_ids` (enforced by a deferred trigger). */
  @Column('uuid', { array: true, default: () => `'{NULL}'` })
  projectIds: (string | null)[];

  @Column('date')
  paymentDate: string;

  @Column('text')
  method: PaymentMethod;

  /** What the method is called, if the enum does not say it. */
  @Column(MAYBE_TEXT)
  methodLabel: string | null;

  @Column({ type: 'text', default: 'COMPLETED' })
  status: PaymentStatus;

  @Column(MAYBE_TEXT)
  reference: string | null;

  @Column(MAYBE_TEXT)
  notes: string | null;

  /** The payment provider's ID for the payment. Recording the same ID twice creates one payment. */
  @Column(MAYBE_TEXT)
  externalPaymentId: string | null;

  @Column({ ...MINOR, nullable: true })
  processorFeeMinor: bigint | null;

  @Column(MAYBE_INSTANT)
  voidedAt: Date | null;

  @Column('uuid', { nullable: true })
  recordedBy: string | null;

  @Column(INSTANT)
  createdAt: Date;
}
