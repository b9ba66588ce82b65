import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { InvoiceEntity } from './invoice';
import { CATEGORY_OF_ROW, REASON_OF_ROW, TaxRowEntity } from './tax-row';

/** One tax of an invoice: all the lines that it applies to, rounded once. */
@Entity('invoice_taxes')
@Index('uq_invoice_taxes__position', ['organizationId', 'invoiceId', 'position'], { unique: true })
@Check('ck_invoice_taxes__amount', 'amount_minor >= 0 AND rate >= 0')
@Check('ck_invoice_taxes__category', CATEGORY_OF_ROW)
@Check('ck_invoice_taxes__reason', REASON_OF_ROW)
export class InvoiceTaxEntity extends TaxRowEntity {
  @Column('uuid')
  invoiceId: string;

  @ManyToOne(() => InvoiceEntity, { onDelete: 'CASCADE' })
  @JoinColumn([
    { name: 'organization_id', referencedColumnName: 'organizationId' },
    { name: 'invoice_id', referencedColumnName: 'id' },
  ])
  invoice: Relation<InvoiceEntity>;
}
