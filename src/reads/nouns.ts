import type { AuditPersonal } from '../entities/audit-personal';
import type { ProjectTag } from '../entities/project-tag';
import type { PublicLink as PublicLinkRow } from '../entities/public-link';

/** A noun by its type in the API and the entity of its table. */
export interface Noun<Api, Row> {
  api: Api;
  row: Row;
}

/** Every row that a definition may name. Each noun adds itself in its own file; here are those that only others look into. */
export interface Rows {
  auditPersonal: { row: AuditPersonal };
  projectTag: { row: ProjectTag };
  publicLink: { row: PublicLinkRow };
}

/** The name of whatever has a table. */
export type RowName = keyof Rows;

/** The name of a noun: of what the API has a type for. */
export type NounName = { [N in RowName]: Rows[N] extends { api: unknown } ? N : never }[RowName];

/** The name of a row that is no noun. */
export type FurtherRowName = Exclude<RowName, NounName>;

/** The entity of a named row. */
export type RowOf<N extends RowName> = Rows[N]['row'];

/** The type in the API of a noun. */
export type ApiOf<N extends NounName> = Rows[N] extends { api: infer Api } ? Api : never;
