import { PrimaryColumn } from 'typeorm';

/** A row that belongs to exactly one organization, which leads its primary key: references name both columns, so that a
 * reference across organizations cannot be stored, and the tables can be partitioned by organization. */
export abstract class TenantEntity {
  @PrimaryColumn('uuid')
  organizationId: string;

  /** UUIDv7, made by the application. */
  @PrimaryColumn('uuid')
  id: string;
}
