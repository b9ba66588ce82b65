import { Check, Column, Entity, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { INSTANT, MAYBE_INSTANT } from './column-types';
import { Organization } from './organization';
import { Plan } from './plan';
import { TenantEntity } from './tenant-entity';

/** The organization's plan, and the counter of the month's invoice allowance. */
@Entity('subscriptions')
@Unique(['organizationId'])
@Check(
  'ck_subscriptions__allowance',
  'invoices_used >= 0 AND (invoices_limit IS NULL OR invoices_used <= invoices_limit)',
)
@Check('ck_subscriptions__period', 'period_end > period_start')
export class Subscription extends TenantEntity {
  @ManyToOne(() => Organization, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'organization_id' })
  organization: Relation<Organization>;

  @Column('text')
  planCode: string;

  @ManyToOne(() => Plan, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'plan_code' })
  plan: Relation<Plan>;

  /** Start of the month that is being counted. */
  @Column(INSTANT)
  periodStart: Date;

  /** End of the month that is being counted; the counter starts again here. */
  @Column(INSTANT)
  periodEnd: Date;

  /** The first period's start: months are counted from here, so that they do not drift. */
  @Column(INSTANT)
  anchorAt: Date;

  /** When a paid plan ends unless it is paid again; null for the free plan. */
  @Column(MAYBE_INSTANT)
  paidUntil: Date | null;

  /** When it was asked to end at `paidUntil`. */
  @Column(MAYBE_INSTANT)
  cancelledAt: Date | null;

  /** Copied from the plan; null is unlimited. */
  @Column('int', { nullable: true })
  invoicesLimit: number | null;

  @Column({ type: 'int', default: 0 })
  invoicesUsed: number;
}
