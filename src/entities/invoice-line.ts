import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import type { Tax } from '../domain/totals-input';
import type { LineCode } from '../domain/units';
import { DECIMAL4, MAYBE_TEXT, MINOR } from './column-types';
import { InvoiceEntity } from './invoice';
import { ProjectEntity } from './project';
import { TenantEntity } from './tenant-entity';

/** One line of an invoice. Its amount was rounded once, when it was written. */
@Entity('invoice_lines')
@Index('uq_invoice_lines__position', ['organizationId', 'invoiceId', 'position'], { unique: true })
@Index('ix_invoice_lines__project', ['organizationId', 'projectId', 'invoiceId'], { where: 'project_id IS NOT NULL' })
@Check('ck_invoice_lines__type', `type IN ('TIME', 'FIXED', 'EXPENSE', 'DISCOUNT')`)
@Check('ck_invoice_lines__minutes', `minutes IS NULL OR minutes > 0 AND type = 'TIME'`)
@Check('ck_invoice_lines__unit', `char_length(unit) BETWEEN 1 AND 20 AND (minutes IS NULL OR unit = 'HOUR')`)
@Check(
  'ck_invoice_lines__code',
  `code ->> 'scheme' IN ('HSN_SAC', 'CPV', 'UNSPSC') AND char_length(code ->> 'value') BETWEEN 1 AND 20`,
)
@Check(
  'ck_invoice_lines__sign',
  `(type = 'DISCOUNT' AND amount_minor <= 0) OR (type <> 'DISCOUNT' AND amount_minor >= 0)`,
)
export class InvoiceLineEntity extends TenantEntity {
  @Column('uuid')
  invoiceId: string;

  @ManyToOne(() => InvoiceEntity, { onDelete: 'CASCADE' })
  @JoinColumn([
    { name: 'organization_id', referencedColumnName: 'organizationId' },
    { name: 'invoice_id', referencedColumnName: 'id' },
  ])
  invoice: Relation<InvoiceEntity>;

  /** The project that it bills. It belongs to the invoice's client. */
  @Column('uuid', { nullable: true })
  projectId: string | null;

  @ManyToOne(() => ProjectEntity, { onDelete: 'RESTRICT' })
  @JoinColumn([
    { name: 'organization_id', referencedColumnName: 'organizationId' },
    { name: 'project_id', referencedColumnName: 'id' },
  ])
  project: Relation<ProjectEntity> | null;

  /** Starts at 0, in the order of the invoice. */
  @Column('int')
  position: number;

  @Column('text')
  type: 'TIME' | 'FIXED' | 'EXPENSE' | 'DISCOUNT';

  @Column('text')
  description: string;

  @Column(DECIMAL4)
  quantity: string;

  /** The minutes of the time entries that it bills; its amount and quantity follow from them. Null for other lines. */
  @Column({ type: 'int', nullable: true })
  minutes: number | null;

  /** A known unit or a text; null for none. */
  @Column(MAYBE_TEXT)
  unit: string | null;

  /** The code of what it bills in a public list. */
  @Column('jsonb', { nullable: true })
  code: LineCode | null;

  /** In major units of the invoice's currency. */
  @Column(DECIMAL4)
  rate: string;

  @Column(MINOR)
  amountMinor: bigint;

  @Column({ type: 'boolean', default: true })
  taxable: boolean;

  /** The line's own taxes; null means the invoice's. */
  @Column('jsonb', { nullable: true })
  taxes: Tax[] | null;
}
