import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { FRACTION, MINOR } from './column-types';
import { InvoiceEntity } from './invoice';
import { TenantEntity } from './tenant-entity';

/** One tax of an invoice: all the lines that it applies to, rounded once. */
@Entity('invoice_taxes')
@Index('uq_invoice_taxes__position', ['organizationId', 'invoiceId', 'position'], { unique: true })
@Check('ck_invoice_taxes__amount', 'amount_minor >= 0 AND rate >= 0')
export class InvoiceTaxEntity extends TenantEntity {
  @Column('uuid')
  invoiceId: string;

  @ManyToOne(() => InvoiceEntity, { onDelete: 'CASCADE' })
  @JoinColumn([
    { name: 'organization_id', referencedColumnName: 'organizationId' },
    { name: 'invoice_id', referencedColumnName: 'id' },
  ])
  invoice: Relation<InvoiceEntity>;

  @Column('int')
  position: number;

  @Column('text')
  name: string;

  @Column(FRACTION)
  rate: string;

  /** The amount on which the tax was calculated. */
  @Column(MINOR)
  baseMinor: bigint;

  @Column(MINOR)
  amountMinor: bigint;
}
