import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { EstimateEntity } from './estimate';
import { CODE_OF_ROW, LineRowEntity, SIGN_OF_ROW, TYPE_OF_ROW, UNIT_OF_ROW } from './line-row';

/** One line of an estimate. It bills nothing yet. */
@Entity('estimate_lines')
@Index('uq_estimate_lines__position', ['organizationId', 'estimateId', 'position'], { unique: true })
@Index('ix_estimate_lines__project', ['organizationId', 'projectId', 'estimateId'], { where: 'project_id IS NOT NULL' })
@Check('ck_estimate_lines__type', TYPE_OF_ROW)
@Check('ck_estimate_lines__unit', UNIT_OF_ROW)
@Check('ck_estimate_lines__code', CODE_OF_ROW)
@Check('ck_estimate_lines__sign', SIGN_OF_ROW)
export class EstimateLineEntity extends LineRowEntity {
  @Column('uuid')
  estimateId: string;

  @ManyToOne(() => EstimateEntity, { onDelete: 'CASCADE' })
  @JoinColumn([
    { name: 'organization_id', referencedColumnName: 'organizationId' },
    { name: 'estimate_id', referencedColumnName: 'id' },
  ])
  estimate: Relation<EstimateEntity>;
}
