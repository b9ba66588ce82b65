import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { NoticeKind, NoticeSubject } from '../domain/notices';
import { INSTANT, MAYBE_INSTANT, MAYBE_TEXT } from './column-types';
import { OrganizationEntity } from './organization';

/** One message to one person. The row never contains a secret: codes and links are derived from the subject's ID. */
@Entity('notices')
@Index('uq_notices__once', { synchronize: false })
@Index('ix_notices__waiting', ['userId', 'organizationId'], { where: `status = 'QUEUED'` })
@Index('ix_notices__grouped', ['groupedInto'], { where: `status = 'QUEUED'` })
@Check('ck_notices__status', `status IN ('QUEUED', 'SENT', 'SKIPPED', 'FAILED')`)
@Check('ck_notices__recipient', 'num_nonnulls(user_id, address) = 1')
@Check('ck_notices__settled', `(status = 'QUEUED') = (settled_at IS NULL)`)
export class NoticeEntity {
  @PrimaryColumn('uuid')
  id: string;

  /** Null for messages that belong to a user alone, such as a code that verifies an email address. */
  @Column('uuid', { nullable: true })
  organizationId: string | null;

  @ManyToOne(() => OrganizationEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'organization_id' })
  organization: Relation<OrganizationEntity> | null;

  /**
   * The recipient, if it is a user. Not a foreign key: a code requested for an email address without an account leaves
   * the same row, with the UUID derived from that address.
   */
  @Column('uuid', { nullable: true })
  userId: string | null;

  /** Personal: the email address of someone who is not a user yet. */
  @Column(MAYBE_TEXT)
  address: string | null;

  @Column('text')
  kind: NoticeKind;

  @Column('text')
  subjectKind: NoticeSubject;

  @Column('uuid')
  subjectId: string;

  /** The occurrence, if the same message about a subject can be sent more than once. */
  @Column({ type: 'text', default: '' })
  occurrence: string;

  @Column({ type: 'text', default: 'QUEUED' })
  status: 'QUEUED' | 'SENT' | 'SKIPPED' | 'FAILED';

  /** Why it was skipped (a `SkipReason`), or the error of the last attempt. */
  @Column(MAYBE_TEXT)
  reason: string | null;

  /**
   * The job that delivers it. Everything that a job delivers is one message, which keeps its Message-ID over retries.
   */
  @Column('uuid', { nullable: true })
  groupedInto: string | null;

  @Column(INSTANT)
  createdAt: Date;

  /** When it was sent, skipped or given up. */
  @Column(MAYBE_INSTANT)
  settledAt: Date | null;
}
