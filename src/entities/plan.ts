import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { CURRENCY, MINOR } from './column-types';

/** What an organization can subscribe to. Rows are seeded by migration; belongs to no organization. */
@Entity('plans')
@Check('ck_plans__price', 'price_minor >= 0')
export class Plan {
  @PrimaryColumn('text')
  code: 'basic' | 'pro' | 'premium';

  @Column('text')
  name: string;

  @Column(MINOR)
  priceMinor: bigint;

  @Column(CURRENCY)
  currency: string;

  /** Invoices a month; null is unlimited. */
  @Column('int', { nullable: true })
  invoicesLimit: number | null;

  @Column('boolean')
  premiumTemplates: boolean;
}
