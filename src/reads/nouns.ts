import type { AuditPersonalEntity } from '../entities/audit-personal';
import type { ClientTaxRateEntity } from '../entities/client-tax-rate';
import type { CreditEntity } from '../entities/credit';
import type { CreditNoteLinkEntity } from '../entities/credit-note-link';
import type { CreditReturnEntity } from '../entities/credit-return';
import type { ProjectTagEntity } from '../entities/project-tag';
import type { PublicLinkEntity } from '../entities/public-link';
import type { TimeEntryTagEntity } from '../entities/time-entry-tag';

/** A noun, by its API type and the entity of its table. */
export interface Noun<Api, Row> {
  api: Api;
  row: Row;
}

/**
 * Every row that a definition can refer to. Nouns are added in their own files. The tables listed here are only read by
 * other nouns.
 */
export interface Rows {
  auditPersonal: { row: AuditPersonalEntity };
  clientTaxRate: { row: ClientTaxRateEntity };
  credit: { row: CreditEntity };
  creditNoteLink: { row: CreditNoteLinkEntity };
  creditReturn: { row: CreditReturnEntity };
  projectTag: { row: ProjectTagEntity };
  publicLink: { row: PublicLinkEntity };
  timeEntryTag: { row: TimeEntryTagEntity };
}

/** The name of anything with a table. */
export type RowName = keyof Rows;

/** The name of a noun: it has a type in the API. */
export type NounName = { [N in RowName]: Rows[N] extends { api: unknown } ? N : never }[RowName];

/** The name of a row that is not a noun. */
export type FurtherRowName = Exclude<RowName, NounName>;

/** The entity of a named row. */
export type RowOf<N extends RowName> = Rows[N]['row'];

/** The API type of a noun. */
export type ApiOf<N extends NounName> = Rows[N] extends { api: infer Api } ? Api : never;
