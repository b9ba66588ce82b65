import { Check, Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, type Relation } from 'typeorm';
import { ClientEntity } from './client';
import { CURRENCY, INSTANT, MAYBE_INSTANT, MINOR, SORT_KEY } from './column-types';
import { CreditEntity } from './credit';
import { InvoiceEntity } from './invoice';
import { TenantEntity } from './tenant-entity';

/**
 * The document of a credit, by the credit's ID. What it took from lines is in `credit_lines`; parties and style are those
 * of the invoice's snapshot. A trigger prevents changes, but for when it was sent and viewed.
 */
@Entity('credit_notes')
@Index('uq_credit_notes__number', ['organizationId', 'number'], { unique: true })
@Index('ix_credit_notes__number_key', ['organizationId', 'numberKey', 'id'])
@Index('ix_credit_notes__issued', ['organizationId', 'issueDate', 'id'])
@Index('ix_credit_notes__total', ['organizationId', 'totalMinor', 'id'])
@Index('ix_credit_notes__client_name_key', ['organizationId', 'clientNameKey', 'id'])
@Index('ix_credit_notes__invoice', ['organizationId', 'invoiceId', 'id'])
@Index('ix_credit_notes__client', ['organizationId', 'clientId', 'issueDate', 'id'])
@Check(
  'ck_credit_notes__amounts',
  'subtotal_minor >= 0 AND tax_minor >= 0 AND discount_minor BETWEEN 0 AND subtotal_minor',
)
@Check(
  'ck_credit_notes__total',
  'total_minor = subtotal_minor - discount_minor + CASE WHEN prices_include_tax THEN 0 ELSE tax_minor END',
)
@Check('ck_credit_notes__dates', 'issue_date >= invoice_date')
export class CreditNoteEntity extends TenantEntity {
  @OneToOne(() => CreditEntity, { onDelete: 'RESTRICT' })
  @JoinColumn([
    { name: 'organization_id', referencedColumnName: 'organizationId' },
    { name: 'id', referencedColumnName: 'id' },
  ])
  credit: Relation<CreditEntity>;

  /** The invoice that it corrects. */
  @Column('uuid')
  invoiceId: string;

  @ManyToOne(() => InvoiceEntity, { onDelete: 'RESTRICT' })
  @JoinColumn([
    { name: 'organization_id', referencedColumnName: 'organizationId' },
    { name: 'invoice_id', referencedColumnName: 'id' },
  ])
  invoice: Relation<InvoiceEntity>;

  @Column('uuid')
  clientId: string;

  @ManyToOne(() => ClientEntity, { onDelete: 'RESTRICT' })
  @JoinColumn([
    { name: 'organization_id', referencedColumnName: 'organizationId' },
    { name: 'client_id', referencedColumnName: 'id' },
  ])
  client: Relation<ClientEntity>;

  /** The client's name on the invoice. */
  @Column('text')
  clientName: string;

  @Column(SORT_KEY)
  clientNameKey: string;

  @Column('text')
  number: string;

  @Column(SORT_KEY)
  numberKey: string;

  /** The day of the credit. */
  @Column('date')
  issueDate: string;

  @Column('text')
  invoiceNumber: string;

  /** The issue date of the invoice. */
  @Column('date')
  invoiceDate: string;

  @Column('text')
  reason: string;

  @Column(CURRENCY)
  currency: string;

  /** Whether the amounts of lines include the taxes, as on the invoice. */
  @Column('boolean')
  pricesIncludeTax: boolean;

  @Column(MINOR)
  subtotalMinor: bigint;

  @Column(MINOR)
  discountMinor: bigint;

  @Column(MINOR)
  taxMinor: bigint;

  /** The amount of the credit. */
  @Column(MINOR)
  totalMinor: bigint;

  @Column(MAYBE_INSTANT)
  sentAt: Date | null;

  @Column(MAYBE_INSTANT)
  viewedAt: Date | null;

  @Column(INSTANT)
  createdAt: Date;
}
