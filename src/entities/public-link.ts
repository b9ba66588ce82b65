import { Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { INSTANT, MAYBE_INSTANT } from './column-types';
import { InvoiceEntity } from './invoice';
import { TenantEntity } from './tenant-entity';

/** A link through which anyone can view one invoice. Only the token's hash is stored. */
@Entity('public_links')
@Index('uq_public_links__token', ['tokenHash'], { unique: true })
@Index('uq_public_links__live', ['organizationId', 'invoiceId'], { unique: true, where: 'revoked_at IS NULL' })
export class PublicLinkEntity extends TenantEntity {
  @Column('uuid')
  invoiceId: string;

  @ManyToOne(() => InvoiceEntity, { onDelete: 'CASCADE' })
  @JoinColumn([
    { name: 'organization_id', referencedColumnName: 'organizationId' },
    { name: 'invoice_id', referencedColumnName: 'id' },
  ])
  invoice: Relation<InvoiceEntity>;

  /** SHA-256 of the 192-bit token, hexadecimal. */
  @Column('text')
  tokenHash: string;

  @Column(MAYBE_INSTANT)
  revokedAt: Date | null;

  @Column(INSTANT)
  createdAt: Date;
}
