import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import type { TaxCategory } from '../domain/tax-category';
import { FRACTION, MAYBE_TEXT, MINOR } from './column-types';
import { InvoiceEntity } from './invoice';
import { TenantEntity } from './tenant-entity';

/** One tax of an invoice: all the lines that it applies to, rounded once. */
@Entity('invoice_taxes')
@Index('uq_invoice_taxes__position', ['organizationId', 'invoiceId', 'position'], { unique: true })
@Check('ck_invoice_taxes__amount', 'amount_minor >= 0 AND rate >= 0')
@Check(
  'ck_invoice_taxes__category',
  `category IS NULL OR category IN ('ZERO', 'EXEMPT', 'REVERSE_CHARGE', 'INTRA_COMMUNITY', 'EXPORT', 'OUTSIDE_SCOPE') AND rate = 0 AND amount_minor = 0`,
)
@Check('ck_invoice_taxes__reason', 'reason IS NULL OR category IS NOT NULL')
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

  /** Null for STANDARD. */
  @Column(MAYBE_TEXT)
  category: TaxCategory | null;

  /** Printed in place of the category's own reason. */
  @Column(MAYBE_TEXT)
  reason: string | null;

  /** The amount on which the tax was calculated. */
  @Column(MINOR)
  baseMinor: bigint;

  @Column(MINOR)
  amountMinor: bigint;
}
