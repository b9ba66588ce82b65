import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { JobStatus, JobSubject } from '../domain/jobs';
import { INSTANT, MAYBE_INSTANT, MAYBE_TEXT } from './column-types';
import { OrganizationEntity } from './organization';

/** A background job, committed together with the change that requested it. The queue contains only its ID. */
@Entity('jobs')
@Index('uq_jobs__key', ['uniqueKey'], { unique: true, where: 'unique_key IS NOT NULL' })
@Index('ix_jobs__to_hand_over', ['runAt'], {
  where: `handed_over_at IS NULL AND status IN ('QUEUED', 'RUNNING', 'FAILED')`,
})
@Index('ix_jobs__handed_over', ['handedOverAt'], { where: `status IN ('QUEUED', 'RUNNING', 'FAILED')` })
@Index('ix_jobs__organization', ['organizationId', 'id'])
@Check('ck_jobs__status', `status IN ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'DEAD')`)
@Check('ck_jobs__subject', '(subject_kind IS NULL) = (subject_id IS NULL)')
@Check('ck_jobs__percent', 'percent BETWEEN 0 AND 100')
export class JobEntity {
  @PrimaryColumn('uuid')
  id: string;

  /** Null for the platform's own jobs. */
  @Column('uuid', { nullable: true })
  organizationId: string | null;

  @ManyToOne(() => OrganizationEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'organization_id' })
  organization: Relation<OrganizationEntity> | null;

  @Column('text')
  name: string;

  @Column('jsonb')
  payload: Record<string, unknown>;

  /**
   * The object it is about. Members who are limited to projects can see the job if they can see that object. Null if
   * only the system can see it.
   */
  @Column(MAYBE_TEXT)
  subjectKind: JobSubject['kind'] | null;

  @Column('uuid', { nullable: true })
  subjectId: string | null;

  @Column(MAYBE_TEXT)
  uniqueKey: string | null;

  @Column({ type: 'text', default: 'QUEUED' })
  status: JobStatus;

  @Column({ type: 'int', default: 0 })
  percent: number;

  @Column({ type: 'int', default: 0 })
  attempts: number;

  @Column('jsonb', { nullable: true })
  result: Record<string, unknown> | null;

  @Column(MAYBE_TEXT)
  error: string | null;

  @Column(INSTANT)
  runAt: Date;

  @Column(MAYBE_INSTANT)
  handedOverAt: Date | null;

  @Column(MAYBE_INSTANT)
  startedAt: Date | null;

  @Column(MAYBE_INSTANT)
  finishedAt: Date | null;

  @Column('uuid', { nullable: true })
  createdBy: string | null;

  @Column(INSTANT)
  createdAt: Date;

  @Column(INSTANT)
  updatedAt: Date;
}
