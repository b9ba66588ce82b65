import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { AuditTarget } from '../domain/audit-target';
import { INSTANT, MAYBE_TEXT } from './column-types';

/**
 * Who did what, when, from where, before and after. Written by triggers, sealed into a chain of hashes behind the commit, never
 * changed. What tells of persons is in `AuditPersonal`.
 */
@Entity('audit_log')
@Index('uq_audit_log__sequence', ['organizationId', 'sequence'], { unique: true })
@Index('ix_audit_log__unsealed', ['organizationId', 'id'], { where: 'sequence IS NULL' })
@Index('ix_audit_log__target', ['organizationId', 'targetId'])
export class AuditEntry {
  @PrimaryColumn('uuid')
  id: string;

  /** Null for what happens on the platform itself. */
  @Column('uuid', { nullable: true })
  organizationId: string | null;

  /** From 1 within the organization, without gaps; null until it is sealed. */
  @Column('bigint', { nullable: true })
  sequence: bigint | null;

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
  target: AuditTarget;

  @Column('uuid', { nullable: true })
  targetId: string | null;

  /** The columns that changed, as they were, but for personal ones; null for what was made. Secrets are left out. */
  @Column('jsonb', { nullable: true })
  before: Record<string, unknown> | null;

  /** The columns that changed, as they are, but for personal ones; null for what was deleted. */
  @Column('jsonb', { nullable: true })
  after: Record<string, unknown> | null;

  /** Over the entry before it and this one's contents. SHA-256; null until it is sealed. */
  @Column('bytea', { nullable: true })
  hash: Buffer | null;

  /** By which formula it is hashed: null for that of 0.1. */
  @Column('smallint', { nullable: true })
  form: number | null;

  /** Salted SHA-256 of the address and the device, which can be erased. */
  @Column('bytea', { nullable: true })
  originDigest: Buffer | null;

  /** Salted SHA-256 of the personal values before and after, which can be erased. */
  @Column('bytea', { nullable: true })
  valuesDigest: Buffer | null;
}
