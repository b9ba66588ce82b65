import { Check, Column, Entity, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { INSTANT } from './column-types';
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

  /** Copied from the plan; null is unlimited. */
  @Column('int', { nullable: true })
  invoicesLimit: number | null;

  @Column({ type: 'int', default: 0 })
  invoicesUsed: number;
}
