import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MAYBE_TEXT } from './column-types';

/** What an entry of the audit log tells of persons: the chain hashes salted digests of it, so that it can be blanked. */
@Entity('audit_personal')
export class AuditPersonal {
  /** The entry's id. */
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { nullable: true })
  organizationId: string | null;

  /** Null where address and device were blanked, or never known. */
  @Column('bytea', { nullable: true })
  originSalt: Buffer | null;

  @Column(MAYBE_TEXT)
  ipAddress: string | null;

  @Column(MAYBE_TEXT)
  userAgent: string | null;

  /** Null where the values were blanked, or there were none. */
  @Column('bytea', { nullable: true })
  valuesSalt: Buffer | null;

  /** Personal columns that changed, as they were. */
  @Column('jsonb', { nullable: true })
  before: Record<string, unknown> | null;

  /** Personal columns that changed, as they are. */
  @Column('jsonb', { nullable: true })
  after: Record<string, unknown> | null;
}
