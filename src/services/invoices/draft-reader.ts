import type { Sql } from '../../db/database';
import type { UnitOfWork } from '../../db/unit-of-work';

/** Who reads what new invoices are made of, and where: an act, or a preview, which locks nothing. */
export interface DraftReader extends Pick<UnitOfWork, 'organizationId' | 'actor' | 'now'> {
  readonly sql: Pick<Sql, 'query'>;
  readonly isPreview?: true;
  /** Whether invoices may be without lines, because time that is not there yet comes onto them. */
  readonly isForLater?: true;
}

/** The end of a statement that locks what it reads, such as `FOR SHARE`. */
export function locking({ isPreview }: DraftReader, clause: string): string {
  return isPreview ? '' : ` ${clause}`;
}
