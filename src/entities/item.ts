import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { CURRENCY, DECIMAL4, INSTANT, MAYBE_INSTANT, MAYBE_TEXT, SORT_KEY } from './column-types';
import { OrganizationEntity } from './organization';
import { TenantEntity } from './tenant-entity';

/** A product or service that the organization bills often. */
@Entity('items')
@Index('ix_items__name_key', ['organizationId', 'nameKey', 'id'])
@Index('ix_items__created', ['organizationId', 'createdAt', 'id'])
@Check('ck_items__rate', 'rate >= 0')
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
