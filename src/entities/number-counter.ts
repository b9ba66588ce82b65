import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { OrganizationEntity } from './organization';

/**
 * The last number assigned in a period of a series: invoices, credit notes, or estimates. The row is updated under its lock. Do not use a sequence or max + 1.
 */
@Entity('number_counters')
@Check('ck_number_counters__last', 'last_value > 0')
export class NumberCounterEntity {
  @PrimaryColumn('uuid')
  organizationId: string;

  @ManyToOne(() => OrganizationEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'organization_id' })
  organization: Relation<OrganizationEntity>;

  /** `2025-01`, `2025` or `all`, depending on the pattern of the numbers. Credit notes put `creditNote/` before it, estimates `estimate/`. */
  @PrimaryColumn('text')
  period: string;

  @Column('int')
  lastValue: number;
}
