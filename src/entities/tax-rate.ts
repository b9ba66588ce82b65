import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import type { TaxCategory } from '../domain/tax-category';
import { FRACTION, INSTANT, MAYBE_INSTANT, MAYBE_TEXT, SORT_KEY } from './column-types';
import { OrganizationEntity } from './organization';
import { CATEGORIES_WITHOUT_RATE } from './tax-row';
import { TenantEntity } from './tenant-entity';

/** A tax that the organization can select. */
@Entity('tax_rates')
@Index('ix_tax_rates__name_key', ['organizationId', 'nameKey', 'id'])
@Index('ix_tax_rates__created', ['organizationId', 'createdAt', 'id'])
@Check('ck_tax_rates__rate', 'rate BETWEEN 0 AND 1')
@Check(
  'ck_tax_rates__category',
  `category = 'STANDARD' AND reason IS NULL OR category IN ${CATEGORIES_WITHOUT_RATE} AND rate = 0`,
)
export class TaxRateEntity extends TenantEntity {
  @ManyToOne(() => OrganizationEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'organization_id' })
  organization: Relation<OrganizationEntity>;

  @Column('text')
  name: string;

  @Column(SORT_KEY)
  nameKey: string;

  /** A fraction: "0.08". */
  @Column(FRACTION)
  rate: string;

  @Column({ type: 'text', default: 'STANDARD' })
  category: TaxCategory;

  /** Printed in place of the category's own reason. */
  @Column(MAYBE_TEXT)
  reason: string | null;

  @Column('uuid', { nullable: true })
  createdBy: string | null;

  @Column(MAYBE_INSTANT)
  archivedAt: Date | null;

  @Column({ type: 'int', default: 1 })
  version: number;

  @Column(INSTANT)
  createdAt: Date;

  @Column(INSTANT)
  updatedAt: Date;
}
