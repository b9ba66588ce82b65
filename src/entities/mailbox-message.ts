import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { INSTANT } from './column-types';

/** An email in the development mailbox, which is used if no SMTP server is configured. */
@Entity('mailbox_messages')
@Index('uq_mailbox_messages__message_id', ['messageId'], { unique: true })
export class MailboxMessageEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  messageId: string;

  @Column('text')
  sender: string;

  @Column('text', { array: true })
  recipients: string[];

  @Column('text')
  subject: string;

  /** The whole message as it would have been sent. */
  @Column('bytea')
  raw: Buffer;

  @Column(INSTANT)
  createdAt: Date;
}
