import { Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { INSTANT, MAYBE_INSTANT } from './column-types';
import { CreditNoteEntity } from './credit-note';
import { TenantEntity } from './tenant-entity';

/** A link through which anyone can view one credit note. Only the token's hash is stored. */
@Entity('credit_note_links')
@Index('uq_credit_note_links__token', ['tokenHash'], { unique: true })
@Index('uq_credit_note_links__live', ['organizationId', 'creditNoteId'], { unique: true, where: 'revoked_at IS NULL' })
export class CreditNoteLinkEntity extends TenantEntity {
  @Column('uuid')
  creditNoteId: string;

  @ManyToOne(() => CreditNoteEntity, { onDelete: 'CASCADE' })
  @JoinColumn([
    { name: 'organization_id', referencedColumnName: 'organizationId' },
    { name: 'credit_note_id', referencedColumnName: 'id' },
  ])
  creditNote: Relation<CreditNoteEntity>;

  /** SHA-256 of the 192-bit token, hexadecimal. */
  @Column('text')
  tokenHash: string;

  @Column(MAYBE_INSTANT)
  revokedAt: Date | null;

  @Column(INSTANT)
  createdAt: Date;
}
