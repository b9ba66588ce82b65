import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { INSTANT, MAYBE_INSTANT, MAYBE_TEXT } from './column-types';
import { OrganizationEntity } from './organization';

/**
 * A file of an organization, identified by the hash of its content. Its content is in `file_parts` or in an S3 bucket.
 */
@Entity('files')
@Index('ix_files__unreferenced', ['organizationId', 'unreferencedSince'], { where: 'unreferenced_since IS NOT NULL' })
@Check('ck_files__sha256', `sha256 ~ '^[0-9a-f]{64}$'`)
@Check('ck_files__size', 'size >= 0')
@Check('ck_files__stored_in', `stored_in IN ('POSTGRESQL', 'S3')`)
@Check('ck_files__object_key', `(stored_in = 'S3') = (object_key IS NOT NULL)`)
export class FileEntity {
  @PrimaryColumn('uuid')
  organizationId: string;

  @ManyToOne(() => OrganizationEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'organization_id' })
  organization: Relation<OrganizationEntity>;

  /** The hash of its content, in lower-case hexadecimal. */
  @PrimaryColumn('text')
  sha256: string;

  /** In bytes. */
  @Column('bigint')
  size: bigint;

  @Column('text')
  mediaType: string;

  @Column('text')
  storedIn: 'POSTGRESQL' | 'S3';

  /** The key of its object in the bucket; null if its content is in `file_parts`. */
  @Column(MAYBE_TEXT)
  objectKey: string | null;

  @Column(INSTANT)
  createdAt: Date;

  /** When a sweep first found it unreferenced; null while it is referenced or was just stored. */
  @Column(MAYBE_INSTANT)
  unreferencedSince: Date | null;
}
