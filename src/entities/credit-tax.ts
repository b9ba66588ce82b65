import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { CreditEntity } from './credit';
import { CATEGORY_OF_ROW, REASON_OF_ROW, TaxRowEntity } from './tax-row';

/** What a credit took from one tax of a set of taxes. A tax that several sets have is printed as their sum. */
@Entity('credit_taxes')
@Index('uq_credit_taxes__position', ['organizationId', 'creditId', 'position'], { unique: true })
@Check('ck_credit_taxes__amount', 'amount_minor >= 0 AND rate >= 0')
@Check('ck_credit_taxes__category', CATEGORY_OF_ROW)
@Check('ck_credit_taxes__reason', REASON_OF_ROW)
export class CreditTaxEntity extends TaxRowEntity {
  @Column('uuid')
  creditId: string;

  @ManyToOne(() => CreditEntity, { onDelete: 'CASCADE' })
  @JoinColumn([
    { name: 'organization_id', referencedColumnName: 'organizationId' },
    { name: 'credit_id', referencedColumnName: 'id' },
  ])
  credit: Relation<CreditEntity>;

  /** The index of the set: sets are in the order of their first lines on the invoice. */
  @Column('int')
  taxSet: number;
}
