import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { INSTANT, MAYBE_INSTANT } from './column-types';
import { SessionEntity } from './session';

/** A refresh token of a session; only its hash is stored. Used tokens are kept, so that a second use is noticed. */
@Entity('refresh_tokens')
@Index('uq_refresh_tokens__live', ['sessionId'], { unique: true, where: 'used_at IS NULL' })
@Index('ix_refresh_tokens__session', ['sessionId'])
@Index('ix_refresh_tokens__sealed', ['usedAt'], { where: 'sealed_successor IS NOT NULL' })
export class RefreshTokenEntity {
  /** HMAC-SHA256 of the token, in hexadecimal. */
  @PrimaryColumn('text')
  tokenHash: string;

  @Column('uuid')
  sessionId: string;

  @ManyToOne(() => SessionEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'session_id' })
  session: Relation<SessionEntity>;

  @Column(INSTANT)
  createdAt: Date;

  @Column(MAYBE_INSTANT)
  usedAt: Date | null;

  /**
   * The token that replaced it, encrypted with a key derived from it, so that a repeated request gets the same one. Wiped
   * once that token is used, or after the grace period.
   */
  @Column('bytea', { nullable: true })
  sealedSuccessor: Buffer | null;
}
