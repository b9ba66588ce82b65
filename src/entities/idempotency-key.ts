import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { INSTANT } from './column-types';

/** The first response to a mutation with an Idempotency-Key, kept for 24 hours. */
@Entity('idempotency_keys')
@Index('ix_idempotency_keys__created', ['createdAt'])
export class IdempotencyKeyEntity {
  /** SHA-256 of the caller (user or anonymous) and the key, in hexadecimal. */
  @PrimaryColumn('text')
  keyHash: string;

  /**
   * The version of the fingerprint (`2:`, or nothing in rows of version 0.1), and the SHA-256 of the operation and its
   * variables, in hexadecimal.
   */
  @Column('text')
  requestHash: string;

  /**
   * The response, encrypted with a key derived from the caller's Idempotency-Key. Null only inside the first
   * transaction.
   */
  @Column('bytea', { nullable: true })
  answer: Buffer | null;

  @Column(INSTANT)
  createdAt: Date;
}
