import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { NoticeKind, NoticeSubject } from '../domain/notices';
import { INSTANT, MAYBE_INSTANT, MAYBE_TEXT } from './column-types';
import { Organization } from './organization';

/** One thing that one person is told. The row never holds a secret: codes and links are worked out from the subject's id. */
@Entity('notices')
@Index('uq_notices__once', { synchronize: false })
@Index('ix_notices__waiting', ['userId', 'organizationId'], { where: `status = 'QUEUED'` })
@Index('ix_notices__grouped', ['groupedInto'], { where: `status = 'QUEUED'` })
@Check('ck_notices__status', `status IN ('QUEUED', 'SENT', 'SKIPPED', 'FAILED')`)
@Check('ck_notices__recipient', 'num_nonnulls(user_id, address) = 1')
@Check('ck_notices__settled', `(status = 'QUEUED') = (settled_at IS NULL)`)
export class Notice {
  @PrimaryColumn('uuid')
  id: string;

  /** Null for what belongs to a person alone, such as a code that proves an email. */
  @Column('uuid', { nullable: true })
  organizationId: string | null;

  @ManyToOne(() => Organization, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'organization_id' })
  organization: Relation<Organization> | null;

  /**
   * Who is told, where it is a user. No foreign key: a code that is asked for an email that nobody has leaves the same row,
   * for the UUID that stands for that email.
   */
  @Column('uuid', { nullable: true })
  userId: string | null;

  /** Personal: the email of somebody who is not a user yet. */
  @Column(MAYBE_TEXT)
  address: string | null;

  @Column('text')
  kind: NoticeKind;

  @Column('text')
  subjectKind: NoticeSubject;

  @Column('uuid')
  subjectId: string;

  /** Which time this is, where the same is told of a subject more than once. */
  @Column({ type: 'text', default: '' })
  occurrence: string;

  @Column({ type: 'text', default: 'QUEUED' })
  status: 'QUEUED' | 'SENT' | 'SKIPPED' | 'FAILED';

  /** Why it was skipped (a `SkipReason`), or in words why it has failed, or failed last and is tried again. */
  @Column(MAYBE_TEXT)
  reason: string | null;

  /** The job that delivers it: all that it delivers is one message, with one Message-ID however often it is tried. */
  @Column('uuid', { nullable: true })
  groupedInto: string | null;

  @Column(INSTANT)
  createdAt: Date;

  /** When it was sent, skipped, or given up. */
  @Column(MAYBE_INSTANT)
  settledAt: Date | null;
}
