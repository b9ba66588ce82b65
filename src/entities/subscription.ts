import { Check, Column, Entity, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { INSTANT, MAYBE_INSTANT } from './column-types';
import { OrganizationEntity } from './organization';
import { PlanEntity } from './plan';
import { TenantEntity } from './tenant-entity';

/** The organization's plan, and the counter of its monthly invoice allowance. */
@Entity('subscriptions')
@Unique(['organizationId'])
@Check(
  'ck_subscriptions__allowance',
  'invoices_used >= 0 AND (invoices_limit IS NULL OR invoices_used <= invoices_limit)',
)
@Check('ck_subscriptions__period', 'period_end > period_start')
export class SubscriptionEntity extends TenantEntity {
  @ManyToOne(() => OrganizationEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'organization_id' })
  organization: Relation<OrganizationEntity>;

  @Column('text')
  planCode: string;

  @ManyToOne(() => PlanEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'plan_code' })
  plan: Relation<PlanEntity>;

  /** The start of the current period. */
  @Column(INSTANT)
  periodStart: Date;

  /** The end of the current period, when the counter starts again. */
  @Column(INSTANT)
  periodEnd: Date;

  /** The start of the first period. Months are counted from here, so that they do not drift. */
  @Column(INSTANT)
  anchorAt: Date;

  /** When a paid plan ends unless it is paid again; null for the free plan. */
  @Column(MAYBE_INSTANT)
  paidUntil: Date | null;

  /** When the plan was cancelled, with effect at `paidUntil`. */
  @Column(MAYBE_INSTANT)
  cancelledAt: Date | null;

  /** Copied from the plan; null means unlimited. */
  @Column('int', { nullable: true })
  invoicesLimit: number | null;

  @Column({ type: 'int', default: 0 })
  invoicesUsed: number;
}
