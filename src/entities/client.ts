import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import type { CustomField } from '../domain/custom-fields';
import type { Address } from '../domain/invoice-document';
import { CURRENCY, DECIMAL4, INSTANT, MAYBE_INSTANT, MAYBE_TEXT, SORT_KEY } from './column-types';
import { OrganizationEntity } from './organization';
import { TenantEntity } from './tenant-entity';

/** A person or business that the organization bills. */
@Entity('clients')
@Index('ix_clients__name', { synchronize: false })
@Index('ix_clients__name_key', ['organizationId', 'nameKey', 'id'])
@Index('ix_clients__created', ['organizationId', 'createdAt', 'id'])
@Check('ck_clients__rate', 'default_hourly_rate >= 0')
export class ClientEntity extends TenantEntity {
  @ManyToOne(() => OrganizationEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'organization_id' })
  organization: Relation<OrganizationEntity>;

  @Column('text')
  name: string;

  @Column(SORT_KEY)
  nameKey: string;

  @Column(MAYBE_TEXT)
  company: string | null;

  @Column(MAYBE_TEXT)
  email: string | null;

  /** Further addresses that receive the invoices. */
  @Column('text', { array: true, default: () => `'{}'` })
  extraRecipients: string[];

  @Column(MAYBE_TEXT)
  phone: string | null;

  @Column('jsonb', { nullable: true })
  address: Address | null;

  @Column(MAYBE_TEXT)
  contactPerson: string | null;

  /** The default for this client's invoices; null for the organization's default. */
  @Column({ ...CURRENCY, nullable: true })
  currency: string | null;

  /** In major units of the client's currency. */
  @Column({ ...DECIMAL4, nullable: true })
  defaultHourlyRate: string | null;

  @Column(MAYBE_TEXT)
  paymentTerms: string | null;

  @Column(MAYBE_TEXT)
  taxId: string | null;

  @Column(MAYBE_TEXT)
  locale: string | null;

  @Column(MAYBE_TEXT)
  notes: string | null;

  /** Null for none. */
  @Column('jsonb', { nullable: true })
  customFields: CustomField[] | null;

  /** Whether its invoices are reminded of. */
  @Column({ type: 'boolean', default: true })
  remindersEnabled: boolean;

  /** When they were last switched on. Steps before are left out. */
  @Column(MAYBE_INSTANT)
  remindersSwitchedAt: Date | null;

  @Column({ type: 'boolean', default: true })
  isActive: boolean;

  @Column({ type: 'int', default: 1 })
  version: number;

  @Column('uuid', { nullable: true })
  createdBy: string | null;

  @Column(INSTANT)
  createdAt: Date;

  @Column(INSTANT)
  updatedAt: Date;
}
