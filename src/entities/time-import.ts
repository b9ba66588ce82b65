import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import type { DateOrder, NamedColumn, TimeFileFormat } from '../domain/time-file';
import type { FailedRow, ImportedNames, ImportError, TimeImportStatus } from '../domain/time-import';
import { INSTANT, MAYBE_INSTANT, MAYBE_TEXT } from './column-types';
import { FileEntity } from './file';
import { OrganizationEntity } from './organization';
import { TenantEntity } from './tenant-entity';

/** The import of a file of time. Each batch of rows commits together with how far it is. */
@Entity('time_imports')
@Index('ix_time_imports__created', ['organizationId', 'createdAt', 'id'])
@Index('ix_time_imports__file', ['organizationId', 'fileSha256'], { where: 'file_sha256 IS NOT NULL' })
@Check(
  'ck_time_imports__status',
  `CASE status WHEN 'QUEUED' THEN finished_at IS NULL AND file_sha256 IS NOT NULL
     WHEN 'RUNNING' THEN finished_at IS NULL AND file_sha256 IS NOT NULL
     WHEN 'SUCCEEDED' THEN finished_at IS NOT NULL AND error IS NULL
     WHEN 'FAILED' THEN finished_at IS NOT NULL AND error IS NOT NULL ELSE false END`,
)
@Check(
  'ck_time_imports__rows',
  `rows_done >= 0 AND created >= 0 AND unchanged >= 0 AND failed >= 0 AND created + unchanged + failed = rows_done
     AND rows_done <= rows_total`,
)
export class TimeImportEntity extends TenantEntity {
  @ManyToOne(() => OrganizationEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'organization_id' })
  organization: Relation<OrganizationEntity>;

  @Column('text')
  format: TimeFileFormat;

  /** Null once the file has been read. */
  @Column(MAYBE_TEXT)
  fileSha256: string | null;

  @ManyToOne(() => FileEntity)
  @JoinColumn([
    { name: 'organization_id', referencedColumnName: 'organizationId' },
    { name: 'file_sha256', referencedColumnName: 'sha256' },
  ])
  file: Relation<FileEntity> | null;

  /** Whether it only tells what an import would do. */
  @Column('boolean')
  dryRun: boolean;

  /** The zone of the times in the file. */
  @Column('text')
  timeZone: string;

  @Column(MAYBE_TEXT)
  dateFormat: DateOrder | null;

  @Column('boolean')
  useRates: boolean;

  /** The project of rows without one. */
  @Column('uuid', { nullable: true })
  projectId: string | null;

  /** The client of projects that rows without a client lead to. */
  @Column('uuid', { nullable: true })
  clientId: string | null;

  /** What columns say whose names are not those of the format. */
  @Column('jsonb')
  columns: NamedColumn[];

  @Column({ type: 'text', default: 'QUEUED' })
  status: TimeImportStatus;

  /** 0 until they have been counted. */
  @Column({ type: 'int', default: 0 })
  rowsTotal: number;

  @Column({ type: 'int', default: 0 })
  rowsDone: number;

  @Column({ type: 'int', default: 0 })
  created: number;

  @Column({ type: 'int', default: 0 })
  unchanged: number;

  @Column({ type: 'int', default: 0 })
  failed: number;

  @Column('jsonb')
  failedRows: FailedRow[];

  @Column('jsonb')
  clients: ImportedNames;

  @Column('jsonb')
  projects: ImportedNames;

  @Column('jsonb')
  tasks: ImportedNames;

  @Column('jsonb')
  people: ImportedNames;

  @Column('jsonb')
  tags: ImportedNames;

  /** The UUIDs of what these list, and the tags. */
  @Column('text', { array: true, default: () => `'{}'` })
  listed: string[];

  /** Why it has failed. */
  @Column('jsonb', { nullable: true })
  error: ImportError | null;

  @Column('uuid', { nullable: true })
  createdBy: string | null;

  @Column(MAYBE_INSTANT)
  finishedAt: Date | null;

  @Column(INSTANT)
  createdAt: Date;

  @Column(INSTANT)
  updatedAt: Date;
}
