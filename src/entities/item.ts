import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import type { LineCode } from '../domain/units';
import { CURRENCY, DECIMAL4, INSTANT, MAYBE_INSTANT, MAYBE_TEXT, SORT_KEY } from './column-types';
import { OrganizationEntity } from './organization';
import { TenantEntity } from './tenant-entity';

/** A product or service that the organization bills often. */
@Entity('items')
@Index('ix_items__name_key', ['organizationId', 'nameKey', 'id'])
@Index('ix_items__created', ['organizationId', 'createdAt', 'id'])
@Check('ck_items__rate', 'rate >= 0')
@Check('ck_items__unit', 'char_length(unit) BETWEEN 1 AND 20')
@Check(
  'ck_items__code',
  `code ->> 'scheme' IN ('HSN_SAC', 'CPV', 'UNSPSC') AND char_length(code ->> 'value') BETWEEN 1 AND 20`,
)
export class ItemEntity extends TenantEntity {
  @ManyToOne(() => OrganizationEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'organization_id' })
  organization: Relation<OrganizationEntity>;

  @Column('text')
  name: string;

  @Column(SORT_KEY)
  nameKey: string;

  @Column(MAYBE_TEXT)
  description: string | null;

  /** The unit price, in major units of `currency`. */
  @Column(DECIMAL4)
  rate: string;

  @Column(CURRENCY)
  currency: string;

  /** What a quantity of it counts: a known unit or a text; null for none. */
  @Column(MAYBE_TEXT)
  unit: string | null;

  /** Its code in a public list. */
  @Column('jsonb', { nullable: true })
  code: LineCode | null;

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
