import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { INSTANT } from './column-types';
import { CreditNoteEntity } from './credit-note';
import { FileEntity } from './file';

/** The PDF of a credit note. The same file is always served. */
@Entity('credit_note_pdfs')
@Index('ix_credit_note_pdfs__file', ['organizationId', 'sha256'])
export class CreditNotePdfEntity {
  @PrimaryColumn('uuid')
  organizationId: string;

  @PrimaryColumn('uuid')
  creditNoteId: string;

  @ManyToOne(() => CreditNoteEntity, { onDelete: 'CASCADE' })
  @JoinColumn([
    { name: 'organization_id', referencedColumnName: 'organizationId' },
    { name: 'credit_note_id', referencedColumnName: 'id' },
  ])
  creditNote: Relation<CreditNoteEntity>;

  @Column('text')
  sha256: string;

  @ManyToOne(() => FileEntity)
  @JoinColumn([
    { name: 'organization_id', referencedColumnName: 'organizationId' },
    { name: 'sha256', referencedColumnName: 'sha256' },
  ])
  file: Relation<FileEntity>;

  @Column(INSTANT)
  createdAt: Date;
}
