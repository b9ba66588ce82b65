import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import type { TaxCategory } from '../domain/tax-category';
import { FRACTION, MAYBE_TEXT, MINOR } from './column-types';
import { CreditEntity } from './credit';
import { TenantEntity } from './tenant-entity';

/** What a credit took from one tax of a set of taxes. A tax that several sets have is printed as their sum. */
@Entity('credit_taxes')
@Index('uq_credit_taxes__position', ['organizationId', 'creditId', 'position'], { unique: true })
@Check('ck_credit_taxes__amount', 'amount_minor >= 0 AND rate >= 0')
@Check(
  'ck_credit_taxes__category',
  `category IS NULL OR category IN ('ZERO', 'EXEMPT', 'REVERSE_CHARGE', 'INTRA_COMMUNITY', 'EXPORT', 'OUTSIDE_SCOPE') AND rate = 0 AND amount_minor = 0`,
)
@Check('ck_credit_taxes__reason', 'reason IS NULL OR category IS NOT NULL')
export class CreditTaxEntity extends TenantEntity {
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

  @Column('int')
  position: number;

  @Column('text')
  name: string;

  @Column(FRACTION)
  rate: string;

  /** Null for STANDARD. */
  @Column(MAYBE_TEXT)
  category: TaxCategory | null;

  /** Printed in place of the category's own reason. */
  @Column(MAYBE_TEXT)
  reason: string | null;

  @Column(MINOR)
  baseMinor: bigint;

  @Column(MINOR)
  amountMinor: bigint;
}
