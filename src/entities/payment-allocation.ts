import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { INSTANT, MINOR } from './column-types';
import { InvoiceEntity } from './invoice';
import { PaymentEntity } from './payment';
import { TenantEntity } from './tenant-entity';

/** The part of a payment that is applied to one invoice. */
@Entity('payment_allocations')
@Index('ix_payment_allocations__invoice', ['organizationId', 'invoiceId'])
@Index('ix_payment_allocations__payment', ['organizationId', 'paymentId'])
@Check('ck_payment_allocations__amount', 'amount_minor > 0')
export class PaymentAllocationEntity extends TenantEntity {
  @Column('uuid')
  paymentId: string;

  @ManyToOne(() => PaymentEntity, { onDelete: 'CASCADE' })
  @JoinColumn([
    { name: 'organization_id', referencedColumnName: 'organizationId' },
    { name: 'payment_id', referencedColumnName: 'id' },
  ])
  payment: Relation<PaymentEntity>;

  @Column('uuid')
  invoiceId: string;

  @ManyToOne(() => InvoiceEntity, { onDelete: 'RESTRICT' })
  @JoinColumn([
    { name: 'organization_id', referencedColumnName: 'organizationId' },
    { name: 'invoice_id', referencedColumnName: 'id' },
  ])
  invoice: Relation<InvoiceEntity>;

  @Column(MINOR)
  amountMinor: bigint;

  /** The day on which the client's credit was applied to the invoice; null if the payment was recorded on it. */
  @Column('date', { nullable: true })
  appliedOn: string | null;

  @Column(INSTANT)
  createdAt: Date;
}
