import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { INSTANT } from './column-types';
import { Invoice } from './invoice';

/** The PDF of a published invoice, served again byte for byte. */
@Entity('invoice_pdfs')
export class InvoicePdf {
  @PrimaryColumn('uuid')
  organizationId: string;

  @PrimaryColumn('uuid')
  invoiceId: string;

  @ManyToOne(() => Invoice, { onDelete: 'CASCADE' })
  @JoinColumn([
    { name: 'organization_id', referencedColumnName: 'organizationId' },
    { name: 'invoice_id', referencedColumnName: 'id' },
  ])
  invoice: Relation<Invoice>;

  /** The invoice's version that was printed; once published it stays. */
  @Column('int')
  version: number;

  @Column('bytea')
  content: Buffer;

  @Column(INSTANT)
  createdAt: Date;
}
