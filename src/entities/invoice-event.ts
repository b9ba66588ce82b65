import { Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { INSTANT } from './column-types';
import { Invoice } from './invoice';
import { TenantEntity } from './tenant-entity';

/** Something that happened to an invoice, for its activity list. Only ever added. */
@Entity('invoice_events')
@Index('ix_invoice_events__invoice', ['organizationId', 'invoiceId', 'id'])
export class InvoiceEvent extends TenantEntity {
  @Column('uuid')
  invoiceId: string;

  @ManyToOne(() => Invoice, { onDelete: 'CASCADE' })
  @JoinColumn([
    { name: 'organization_id', referencedColumnName: 'organizationId' },
    { name: 'invoice_id', referencedColumnName: 'id' },
  ])
  invoice: Relation<Invoice>;

  /** CREATED, UPDATED, PUBLISHED, SEND_REQUESTED, SENT, VIEWED, PAYMENT_RECORDED, PAID, OVERDUE. */
  @Column('text')
  type: string;

  /** The user who did it; null for the client and for the system. */
  @Column('uuid', { nullable: true })
  actorId: string | null;

  @Column(INSTANT)
  at: Date;
}
