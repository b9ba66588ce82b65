import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { INSTANT } from './column-types';
import { Invoice } from './invoice';

/** The PDF of an invoice. For a published invoice the same bytes are always served, and a trigger prevents changes. */
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

  /** The versions of the draft, its client and the settings from which it was rendered; null for the final PDF. */
  @Column('int', { nullable: true })
  draftVersion: number | null;

  @Column('bytea')
  content: Buffer;

  @Column(INSTANT)
  createdAt: Date;
}
