import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { INSTANT, MINOR } from './column-types';
import { InvoiceEntity } from './invoice';
import { TenantEntity } from './tenant-entity';

/**
 * An amount of an invoice that no longer has to be paid. A full credit of zero cancels an invoice whose total is zero.
 */
@Entity('credits')
@Index('ix_credits__invoice', ['organizationId', 'invoiceId'])
@Check('ck_credits__amount', 'amount_minor >= 0')
export class CreditEntity extends TenantEntity {
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

  @Column('text')
  reason: string;

  @Column('date')
  creditDate: string;

  @Column('uuid', { nullable: true })
  createdBy: string | null;

  @Column(INSTANT)
  createdAt: Date;
}
