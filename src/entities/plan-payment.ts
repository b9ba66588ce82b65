import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { CURRENCY, INSTANT, MINOR } from './column-types';
import { OrganizationEntity } from './organization';
import { TenantEntity } from './tenant-entity';

/** A payment of an organization for its plan. A provider's payment ID can be used once on the whole platform. */
@Entity('plan_payments')
@Index('uq_plan_payments__payment', ['paymentId'], { unique: true })
@Check('ck_plan_payments__amount', 'amount_minor > 0')
export class PlanPaymentEntity extends TenantEntity {
  @ManyToOne(() => OrganizationEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'organization_id' })
  organization: Relation<OrganizationEntity>;

  @Column('text')
  paymentId: string;

  @Column('text')
  planCode: string;

  @Column(MINOR)
  amountMinor: bigint;

  @Column(CURRENCY)
  currency: string;

  @Column(INSTANT)
  createdAt: Date;
}
