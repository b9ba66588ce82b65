import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { CURRENCY, MINOR } from './column-types';

/** A plan that an organization can subscribe to. Rows are created by migrations and belong to no organization. */
@Entity('plans')
@Check('ck_plans__price', 'price_minor >= 0')
export class PlanEntity {
  @PrimaryColumn('text')
  code: 'basic' | 'pro' | 'premium';

  @Column('text')
  name: string;

  @Column(MINOR)
  priceMinor: bigint;

  @Column(CURRENCY)
  currency: string;

  /** Invoices per month; null means unlimited. */
  @Column('int', { nullable: true })
  invoicesLimit: number | null;

  @Column('boolean')
  premiumTemplates: boolean;
}
