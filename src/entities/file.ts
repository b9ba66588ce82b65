import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { INSTANT, MAYBE_INSTANT } from './column-types';
import { Organization } from './organization';

/** A file of an organization, by the hash of its content. Its bytes are in `file_parts`, or in an S3 bucket. */
@Entity('files')
@Index('ix_files__unreferenced', ['organizationId', 'unreferencedSince'], { where: 'unreferenced_since IS NOT NULL' })
@Check('ck_files__sha256', `sha256 ~ '^[0-9a-f]{64}$'`)
@Check('ck_files__size', 'size >= 0')
@Check('ck_files__stored_in', `stored_in IN ('POSTGRESQL', 'S3')`)
export class File {
  @PrimaryColumn('uuid')
  organizationId: string;

  @ManyToOne(() => Organization, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'organization_id' })
  organization: Relation<Organization>;

  /** Of its content, in lower-case hexadecimal. */
  @PrimaryColumn('text')
  sha256: string;

  /** In bytes. */
  @Column('bigint')
  size: bigint;

  @Column('text')
  mediaType: string;

  /** Where its content is. */
  @Column('text')
  storedIn: 'POSTGRESQL' | 'S3';

  @Column(INSTANT)
  createdAt: Date;

  /** When the sweep first found that nothing refers to it; null while something does, or it was stored just now. */
  @Column(MAYBE_INSTANT)
  unreferencedSince: Date | null;
}
