import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import type { FilePurpose } from '../domain/file-purposes';
import { INSTANT, MAYBE_INSTANT, MAYBE_TEXT } from './column-types';
import { FileEntity } from './file';
import { MemberEntity } from './member';
import { TenantEntity } from './tenant-entity';

/** A file that a member uploads for a purpose, before it is used. It holds the stored file until it expires. */
@Entity('uploads')
@Index('uq_uploads__token', ['tokenHash'], { unique: true, where: 'token_hash IS NOT NULL' })
@Index('ix_uploads__expires', ['organizationId', 'expiresAt'])
@Index('ix_uploads__user', ['organizationId', 'userId'])
@Index('ix_uploads__sha256', ['organizationId', 'sha256'], { where: 'sha256 IS NOT NULL' })
@Check('ck_uploads__purpose', `purpose IN ('TIME_IMPORT', 'RECEIPT', 'LOGO', 'PICTURE')`)
@Check('ck_uploads__received', 'num_nonnulls(received_sha256, sha256, size) IN (0, 3)')
@Check('ck_uploads__token', 'token_hash IS NOT NULL OR sha256 IS NOT NULL')
@Check('ck_uploads__size', 'max_bytes > 0 AND size >= 0')
@Check('ck_uploads__used', 'used_at IS NULL OR sha256 IS NOT NULL')
export class UploadEntity extends TenantEntity {
  /** Who uploads it. Only they can use it. */
  @Column('uuid')
  userId: string;

  @ManyToOne(() => MemberEntity, { onDelete: 'CASCADE' })
  @JoinColumn([
    { name: 'organization_id', referencedColumnName: 'organizationId' },
    { name: 'user_id', referencedColumnName: 'userId' },
  ])
  member: Relation<MemberEntity>;

  @Column('text')
  purpose: FilePurpose;

  /** The hash of the token in the address that it is sent to; null if it came with the request. */
  @Column(MAYBE_TEXT)
  tokenHash: string | null;

  /** The largest size that it may be sent in, in bytes. */
  @Column('integer')
  maxBytes: number;

  /** The SHA-256 of what was sent; null until then. What is stored of a picture differs from it. */
  @Column(MAYBE_TEXT)
  receivedSha256: string | null;

  @Column(MAYBE_TEXT)
  sha256: string | null;

  @ManyToOne(() => FileEntity)
  @JoinColumn([
    { name: 'organization_id', referencedColumnName: 'organizationId' },
    { name: 'sha256', referencedColumnName: 'sha256' },
  ])
  file: Relation<FileEntity> | null;

  /** Of the stored file, in bytes. */
  @Column('integer', { nullable: true })
  size: number | null;

  /** When something referred to it first. */
  @Column(MAYBE_INSTANT)
  usedAt: Date | null;

  /** Until when it can be sent; once it was, until when it can be used. */
  @Column(INSTANT)
  expiresAt: Date;

  @Column(INSTANT)
  createdAt: Date;
}
