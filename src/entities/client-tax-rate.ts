import { Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { ClientEntity } from './client';
import { TaxRateEntity } from './tax-rate';
import { TenantEntity } from './tenant-entity';

/** A default tax rate of a client's new invoices. */
@Entity('client_tax_rates')
@Index('uq_client_tax_rates__tax_rate', ['organizationId', 'clientId', 'taxRateId'], { unique: true })
@Index('ix_client_tax_rates__tax_rate', ['organizationId', 'taxRateId'])
export class ClientTaxRateEntity extends TenantEntity {
  @Column('uuid')
  clientId: string;

  @ManyToOne(() => ClientEntity, { onDelete: 'CASCADE' })
  @JoinColumn([
    { name: 'organization_id', referencedColumnName: 'organizationId' },
    { name: 'client_id', referencedColumnName: 'id' },
  ])
  client: Relation<ClientEntity>;

  @Column('uuid')
  taxRateId: string;

  @ManyToOne(() => TaxRateEntity, { onDelete: 'CASCADE' })
  @JoinColumn([
    { name: 'organization_id', referencedColumnName: 'organizationId' },
    { name: 'tax_rate_id', referencedColumnName: 'id' },
  ])
  taxRate: Relation<TaxRateEntity>;

  /** Its place in the client's list, in ascending order. */
  @Column('int')
  position: number;
}
