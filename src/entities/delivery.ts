import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { INSTANT, MAYBE_INSTANT, MAYBE_TEXT } from './column-types';
import { InvoiceEntity } from './invoice';
import { TenantEntity } from './tenant-entity';

/**
 * One email about one document to one recipient. The unique key ensures that it is sent once. A reminder of several
 * invoices has a row for each, with the same Message-ID.
 */
@Entity('deliveries')
@Index('uq_deliveries__effect', ['organizationId', 'invoiceId', 'kind', 'recipient', 'occurrence'], { unique: true })
@Index('ix_deliveries__reminder', ['organizationId', 'messageId'], { where: `kind = 'REMINDER'` })
@Check('ck_deliveries__kind', `kind IN ('INVOICE', 'RECEIPT', 'REMINDER')`)
@Check('ck_deliveries__status', `status IN ('PENDING', 'SENT', 'REFUSED', 'BOUNCED', 'CANCELLED')`)
export class DeliveryEntity extends TenantEntity {
  @Column('uuid')
  invoiceId: string;

  @ManyToOne(() => InvoiceEntity, { onDelete: 'CASCADE' })
  @JoinColumn([
    { name: 'organization_id', referencedColumnName: 'organizationId' },
    { name: 'invoice_id', referencedColumnName: 'id' },
  ])
  invoice: Relation<InvoiceEntity>;

  @Column('text')
  kind: 'INVOICE' | 'RECEIPT' | 'REMINDER';

  /** The address that it is sent to. */
  @Column('text')
  recipient: string;

  /** The occurrence: the ID of the request to send, or of the payment, or the step of the reminder schedule. */
  @Column('uuid')
  occurrence: string;

  @Column(MAYBE_TEXT)
  subject: string | null;

  @Column(MAYBE_TEXT)
  message: string | null;

  @Column('boolean')
  attachPdf: boolean;

  /** Unchanged by retries, so that mail servers can distinguish them from a second email. */
  @Column('text')
  messageId: string;

  /** Whether it is the copy for the member who sent it. Opening the page from a copy does not mark the invoice as viewed. */
  @Column({ type: 'boolean', default: false })
  isCopy: boolean;

  /** The user whose act requested it; null for the system. */
  @Column('uuid', { nullable: true })
  requestedBy: string | null;

  /** When it is to be sent, if not at once. */
  @Column(MAYBE_INSTANT)
  scheduledFor: Date | null;

  /** How often it was moved or cancelled. The audit log has an entry for each such change, and for no other. */
  @Column({ type: 'int', default: 0 })
  scheduleChanges: number;

  /**
   * SENT: the mail server accepted it. REFUSED: it was refused for good, or given up after the last attempt. BOUNCED: it
   * was accepted, but returned later. CANCELLED: it was not sent, because a member or what happened to the invoice prevented
   * that; it becomes SENT if the mail server accepts the attempt that was under way.
   */
  @Column({ type: 'text', default: 'PENDING' })
  status: 'PENDING' | 'SENT' | 'REFUSED' | 'BOUNCED' | 'CANCELLED';

  /** The mail server's reply when it accepted the email. */
  @Column(MAYBE_TEXT)
  response: string | null;

  /** Why the last attempt failed, or why it was returned or cancelled. */
  @Column(MAYBE_TEXT)
  error: string | null;

  @Column(MAYBE_INSTANT)
  sentAt: Date | null;

  /** When it became REFUSED, BOUNCED or CANCELLED. */
  @Column(MAYBE_INSTANT)
  failedAt: Date | null;

  @Column(INSTANT)
  createdAt: Date;
}
