import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { INSTANT } from './column-types';

/** The first answer to a mutation that carried an Idempotency-Key, kept for 24 hours. */
@Entity('idempotency_keys')
@Index('ix_idempotency_keys__created', ['createdAt'])
export class IdempotencyKey {
  /** SHA-256 of who asked (user or nobody) and the key, hexadecimal. */
  @PrimaryColumn('text')
  keyHash: string;

  /** SHA-256 of the operation and its variables, hexadecimal. */
  @Column('text')
  requestHash: string;

  /** The answer, sealed with a key made from the caller's own Idempotency-Key. Null only inside the first transaction. */
  @Column('bytea', { nullable: true })
  answer: Buffer | null;

  @Column(INSTANT)
  createdAt: Date;
}
