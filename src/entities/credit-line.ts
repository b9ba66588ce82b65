import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { DECIMAL4, MINOR } from './column-types';
import { CreditEntity } from './credit';
import { InvoiceLineEntity } from './invoice-line';
import { TenantEntity } from './tenant-entity';

/** What a credit took from one line of the invoice, as `LineParts` has it. */
@Entity('credit_lines')
@Index('uq_credit_lines__line', ['organizationId', 'creditId', 'invoiceLineId'], { unique: true })
@Index('ix_credit_lines__invoice_line', ['organizationId', 'invoiceLineId'])
@Check(
  'ck_credit_lines__quantity',
  'quantity > 0 AND minutes IS NULL OR minutes > 0 AND quantity IS NULL OR num_nonnulls(quantity, minutes) = 0',
)
@Check('ck_credit_lines__parts', 'deducted_minor >= 0 AND discount_minor >= 0 AND outside_minor >= 0')
@Check(
  'ck_credit_lines__asked',
  'amount_minor < 0 AND deducted_minor + discount_minor + outside_minor = 0 OR amount_minor >= deducted_minor + discount_minor + outside_minor',
)
export class CreditLineEntity extends TenantEntity {
  @Column('uuid')
  creditId: string;

  @ManyToOne(() => CreditEntity, { onDelete: 'CASCADE' })
  @JoinColumn([
    { name: 'organization_id', referencedColumnName: 'organizationId' },
    { name: 'credit_id', referencedColumnName: 'id' },
  ])
  credit: Relation<CreditEntity>;

  @Column('uuid')
  invoiceLineId: string;

  @ManyToOne(() => InvoiceLineEntity, { onDelete: 'RESTRICT' })
  @JoinColumn([
    { name: 'organization_id', referencedColumnName: 'organizationId' },
    { name: 'invoice_line_id', referencedColumnName: 'id' },
  ])
  invoiceLine: Relation<InvoiceLineEntity>;

  /** The quantity that was credited; null for a line that bills minutes, and if it was credited by amount. */
  @Column({ ...DECIMAL4, nullable: true })
  quantity: string | null;

  /** The minutes that were credited of a line that bills minutes. */
  @Column({ type: 'int', nullable: true })
  minutes: number | null;

  @Column(MINOR)
  amountMinor: bigint;

  @Column(MINOR)
  deductedMinor: bigint;

  @Column(MINOR)
  discountMinor: bigint;

  @Column(MINOR)
  outsideMinor: bigint;
}
