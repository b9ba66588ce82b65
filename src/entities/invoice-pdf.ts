import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { INSTANT } from './column-types';
import { Invoice } from './invoice';

/** The PDF of an invoice. That of a published one is served again byte for byte, and a trigger keeps it as it is. */
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

  /** The version of the draft, its client and the settings that was printed; null for the final one. */
  @Column('int', { nullable: true })
  draftVersion: number | null;

  @Column('bytea')
  content: Buffer;

  @Column(INSTANT)
  createdAt: Date;
}
