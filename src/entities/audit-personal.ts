import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MAYBE_TEXT } from './column-types';

/** The personal data of an audit log entry. The chain contains only salted digests of it, so that it can be erased. */
@Entity('audit_personal')
export class AuditPersonalEntity {
  /** The entry's ID. */
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { nullable: true })
  organizationId: string | null;

  /** Null if address and device were erased, or never known. */
  @Column('bytea', { nullable: true })
  originSalt: Buffer | null;

  @Column(MAYBE_TEXT)
  ipAddress: string | null;

  @Column(MAYBE_TEXT)
  userAgent: string | null;

  /** Null if the values were erased, or there were none. */
  @Column('bytea', { nullable: true })
  valuesSalt: Buffer | null;

  /** The previous values of the personal columns that changed. */
  @Column('jsonb', { nullable: true })
  before: Record<string, unknown> | null;

  /** The new values of the personal columns that changed. */
  @Column('jsonb', { nullable: true })
  after: Record<string, unknown> | null;
}
