import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { INSTANT, MAYBE_TEXT } from './column-types';
import { FileEntity } from './file';
import { InvoiceEntity } from './invoice';

/** The PDF of an invoice. For a published invoice the same bytes are always served, and a trigger prevents changes. */
@Entity('invoice_pdfs')
@Index('ix_invoice_pdfs__file', ['organizationId', 'sha256'], { where: 'sha256 IS NOT NULL' })
@Index('ix_invoice_pdfs__unmoved', ['organizationId', 'invoiceId'], { where: 'sha256 IS NULL' })
@Check('ck_invoice_pdfs__sha256', `sha256 IS NULL OR sha256 = encode(sha256(content), 'hex')`)
export class InvoicePdfEntity {
  @PrimaryColumn('uuid')
  organizationId: string;

  @PrimaryColumn('uuid')
  invoiceId: string;

  @ManyToOne(() => InvoiceEntity, { onDelete: 'CASCADE' })
  @JoinColumn([
    { name: 'organization_id', referencedColumnName: 'organizationId' },
    { name: 'invoice_id', referencedColumnName: 'id' },
  ])
  invoice: Relation<InvoiceEntity>;

  /** The versions of the draft, its client and the settings from which it was rendered; null for the final PDF. */
  @Column('int', { nullable: true })
  draftVersion: number | null;

  /** The same content as the file. Version 0.1 reads only this column; drop it once 0.1 is no longer in use. */
  @Column('bytea')
  content: Buffer;

  /** The file with its content; null if version 0.1 rendered it and it has not been moved yet. */
  @Column(MAYBE_TEXT)
  sha256: string | null;

  @ManyToOne(() => FileEntity)
  @JoinColumn([
    { name: 'organization_id', referencedColumnName: 'organizationId' },
    { name: 'sha256', referencedColumnName: 'sha256' },
  ])
  file: Relation<FileEntity> | null;

  @Column(INSTANT)
  createdAt: Date;
}
