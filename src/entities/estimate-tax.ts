import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { EstimateEntity } from './estimate';
import { CATEGORY_OF_ROW, REASON_OF_ROW, TaxRowEntity } from './tax-row';

/** One tax of an estimate: all the lines that it applies to, rounded once. */
@Entity('estimate_taxes')
@Index('uq_estimate_taxes__position', ['organizationId', 'estimateId', 'position'], { unique: true })
@Check('ck_estimate_taxes__amount', 'amount_minor >= 0 AND rate >= 0')
@Check('ck_estimate_taxes__category', CATEGORY_OF_ROW)
@Check('ck_estimate_taxes__reason', REASON_OF_ROW)
export class EstimateTaxEntity extends TaxRowEntity {
  @Column('uuid')
  estimateId: string;

  @ManyToOne(() => EstimateEntity, { onDelete: 'CASCADE' })
  @JoinColumn([
    { name: 'organization_id', referencedColumnName: 'organizationId' },
    { name: 'estimate_id', referencedColumnName: 'id' },
  ])
  estimate: Relation<EstimateEntity>;
}
