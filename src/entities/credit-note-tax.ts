import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { CreditNoteEntity } from './credit-note';
import { CATEGORY_OF_ROW, REASON_OF_ROW, TaxRowEntity } from './tax-row';

/** One tax of a credit note: the sum of what the credit took from it in all sets of taxes. */
@Entity('credit_note_taxes')
@Index('uq_credit_note_taxes__position', ['organizationId', 'creditNoteId', 'position'], { unique: true })
@Check('ck_credit_note_taxes__amount', 'amount_minor >= 0 AND rate >= 0')
@Check('ck_credit_note_taxes__category', CATEGORY_OF_ROW)
@Check('ck_credit_note_taxes__reason', REASON_OF_ROW)
export class CreditNoteTaxEntity extends TaxRowEntity {
  @Column('uuid')
  creditNoteId: string;

  @ManyToOne(() => CreditNoteEntity, { onDelete: 'CASCADE' })
  @JoinColumn([
    { name: 'organization_id', referencedColumnName: 'organizationId' },
    { name: 'credit_note_id', referencedColumnName: 'id' },
  ])
  creditNote: Relation<CreditNoteEntity>;
}
