import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { MINOR } from './column-types';
import { CreditEntity } from './credit';
import { InvoiceEntity } from './invoice';
import { PaymentEntity } from './payment';
import { TenantEntity } from './tenant-entity';

/** What a credit took from a payment on its invoice and returned to the client's credit. What was paid out is a refund. */
@Entity('credit_returns')
@Index('uq_credit_returns__payment', ['organizationId', 'creditId', 'paymentId'], { unique: true })
@Index('ix_credit_returns__payment', ['organizationId', 'paymentId'])
@Index('ix_credit_returns__invoice', ['organizationId', 'invoiceId'])
@Check('ck_credit_returns__amount', 'amount_minor > 0')
export class CreditReturnEntity extends TenantEntity {
  @Column('uuid')
  creditId: string;

  @ManyToOne(() => CreditEntity, { onDelete: 'CASCADE' })
  @JoinColumn([
    { name: 'organization_id', referencedColumnName: 'organizationId' },
    { name: 'credit_id', referencedColumnName: 'id' },
  ])
  credit: Relation<CreditEntity>;

  @Column('uuid')
  paymentId: string;

  @ManyToOne(() => PaymentEntity, { onDelete: 'RESTRICT' })
  @JoinColumn([
    { name: 'organization_id', referencedColumnName: 'organizationId' },
    { name: 'payment_id', referencedColumnName: 'id' },
  ])
  payment: Relation<PaymentEntity>;

  /** The credit's invoice. */
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
}
