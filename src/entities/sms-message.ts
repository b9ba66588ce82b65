import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { INSTANT } from './column-types';

/** A text message in the development mailbox, which is used if no SMS provider is configured. */
@Entity('sms_messages')
@Index('uq_sms_messages__message_id', ['messageId'], { unique: true })
export class SmsMessageEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  messageId: string;

  @Column('text')
  recipient: string;

  @Column('text')
  body: string;

  @Column(INSTANT)
  createdAt: Date;
}
