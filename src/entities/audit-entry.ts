import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { INSTANT, MAYBE_TEXT } from './column-types';

/** Who did what, when, from where, before and after. Written by triggers, chained by hashes, never changed. */
@Entity('audit_log')
@Index('uq_audit_log__sequence', ['organizationId', 'sequence'], { unique: true })
@Index('ix_audit_log__target', ['organizationId', 'targetId'])
export class AuditEntry {
  @PrimaryColumn('uuid')
  id: string;

  /** Null for what happens on the platform itself. */
  @Column('uuid', { nullable: true })
  organizationId: string | null;

  /** From 1 within the organization, without gaps. */
  @Column('bigint')
  sequence: bigint;

  @Column(INSTANT)
  at: Date;

  /** The user who did it; null for the system and for nobody known. */
  @Column('uuid', { nullable: true })
  actorId: string | null;

  @Column(MAYBE_TEXT)
  ipAddress: string | null;

  @Column(MAYBE_TEXT)
  userAgent: string | null;

  @Column(MAYBE_TEXT)
  requestId: string | null;

  /** The act: `createClient`, `login`. */
  @Column('text')
  action: string;

  /** The table of what was changed. */
  @Column('text')
  target: string;

  @Column('uuid', { nullable: true })
  targetId: string | null;

  /** The columns that changed, as they were; null for what was made. Secrets are left out. */
  @Column('jsonb', { nullable: true })
  before: Record<string, unknown> | null;

  /** The columns that changed, as they are; null for what was deleted. */
  @Column('jsonb', { nullable: true })
  after: Record<string, unknown> | null;

  /** Over the entry before it and this one's contents. SHA-256. */
  @Column('bytea')
  hash: Buffer;
}
