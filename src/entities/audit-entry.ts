import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { AuditTarget } from '../domain/audit-target';
import { INSTANT, MAYBE_TEXT } from './column-types';

/**
 * Who changed what, when and from where, and the values before and after. Written by triggers, sealed into a chain of
 * hashes after the commit, never changed. Personal data is kept in `AuditPersonal`.
 */
@Entity('audit_log')
@Index('uq_audit_log__sequence', ['organizationId', 'sequence'], { unique: true })
@Index('ix_audit_log__unsealed', ['organizationId', 'id'], { where: 'sequence IS NULL' })
@Index('ix_audit_log__target', ['organizationId', 'targetId'])
export class AuditEntryEntity {
  @PrimaryColumn('uuid')
  id: string;

  /** Null for changes on the platform itself. */
  @Column('uuid', { nullable: true })
  organizationId: string | null;

  /** Starts at 1 within the organization, without gaps; null until it is sealed. */
  @Column('bigint', { nullable: true })
  sequence: bigint | null;

  @Column(INSTANT)
  at: Date;

  /** The user who made the change; null for the system and for unknown callers. */
  @Column('uuid', { nullable: true })
  actorId: string | null;

  @Column(MAYBE_TEXT)
  ipAddress: string | null;

  @Column(MAYBE_TEXT)
  userAgent: string | null;

  @Column(MAYBE_TEXT)
  requestId: string | null;

  /** The name of the act: `createClient`, `login`. */
  @Column('text')
  action: string;

  /** The table of the row that changed. */
  @Column('text')
  target: AuditTarget;

  @Column('uuid', { nullable: true })
  targetId: string | null;

  /**
   * The previous values of the columns that changed, except personal ones; null if the row was created. Secrets are
   * omitted.
   */
  @Column('jsonb', { nullable: true })
  before: Record<string, unknown> | null;

  /** The new values of the columns that changed, except personal ones; null if the row was deleted. */
  @Column('jsonb', { nullable: true })
  after: Record<string, unknown> | null;

  /** Covers the previous entry's hash and this entry's contents. SHA-256; null until it is sealed. */
  @Column('bytea', { nullable: true })
  hash: Buffer | null;

  /** The version of the hash formula; null for that of 0.1. */
  @Column('smallint', { nullable: true })
  form: number | null;

  /** Salted SHA-256 of the address and the device, which can be erased. */
  @Column('bytea', { nullable: true })
  originDigest: Buffer | null;

  /** Salted SHA-256 of the personal values before and after, which can be erased. */
  @Column('bytea', { nullable: true })
  valuesDigest: Buffer | null;
}
