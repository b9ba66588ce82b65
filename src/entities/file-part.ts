import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { FileEntity } from './file';

/** A part of a file that is stored in PostgreSQL: 256 KB, except for the last part. */
@Entity('file_parts')
@Check('ck_file_parts__position', 'position >= 0')
@Check('ck_file_parts__content', 'octet_length(content) BETWEEN 1 AND 262144')
export class FilePartEntity {
  @PrimaryColumn('uuid')
  organizationId: string;

  @PrimaryColumn('text')
  sha256: string;

  @ManyToOne(() => FileEntity, { onDelete: 'CASCADE' })
  @JoinColumn([
    { name: 'organization_id', referencedColumnName: 'organizationId' },
    { name: 'sha256', referencedColumnName: 'sha256' },
  ])
  file: Relation<FileEntity>;

  /** Starts at 0. */
  @PrimaryColumn('int')
  position: number;

  @Column('bytea')
  content: Buffer;
}
