import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { InvoiceEntity } from './invoice';
import { CODE_OF_ROW, LineRowEntity, SIGN_OF_ROW, TYPE_OF_ROW, UNIT_OF_ROW } from './line-row';

/** One line of an invoice. */
@Entity('invoice_lines')
@Index('uq_invoice_lines__position', ['organizationId', 'invoiceId', 'position'], { unique: true })
@Index('ix_invoice_lines__project', ['organizationId', 'projectId', 'invoiceId'], { where: 'project_id IS NOT NULL' })
@Check('ck_invoice_lines__type', TYPE_OF_ROW)
@Check('ck_invoice_lines__minutes', `minutes IS NULL OR minutes > 0 AND type = 'TIME'`)
@Check('ck_invoice_lines__unit', `${UNIT_OF_ROW} AND (minutes IS NULL OR unit = 'HOUR')`)
@Check('ck_invoice_lines__code', CODE_OF_ROW)
@Check('ck_invoice_lines__sign', SIGN_OF_ROW)
export class InvoiceLineEntity extends LineRowEntity {
  @Column('uuid')
  invoiceId: string;

  @ManyToOne(() => InvoiceEntity, { onDelete: 'CASCADE' })
  @JoinColumn([
    { name: 'organization_id', referencedColumnName: 'organizationId' },
    { name: 'invoice_id', referencedColumnName: 'id' },
  ])
  invoice: Relation<InvoiceEntity>;

  /** The minutes of the time entries that it bills; its amount and quantity follow from them. Null for other lines. */
  @Column({ type: 'int', nullable: true })
  minutes: number | null;
}
