import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The taxes that an organization chooses from: a name and a rate. */
export class CreateTaxRates1765320002001 implements MigrationInterface {
  name = 'CreateTaxRates1765320002001';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE tax_rates (
      organization_id uuid NOT NULL,
      id uuid NOT NULL,
      name text NOT NULL,
      name_key text COLLATE "C" NOT NULL,
      rate numeric(9,6) NOT NULL,
      created_by uuid,
      archived_at timestamptz,
      version integer NOT NULL DEFAULT '1',
      created_at timestamptz NOT NULL,
      updated_at timestamptz NOT NULL,
      CONSTRAINT ck_tax_rates__rate CHECK (rate BETWEEN 0 AND 1),
      CONSTRAINT pk_tax_rates PRIMARY KEY (organization_id, id),
      CONSTRAINT fk_tax_rates__organization FOREIGN KEY (organization_id) REFERENCES organizations(id) ON DELETE CASCADE
    )`);
    await queryRunner.query(`CREATE INDEX ix_tax_rates__name_key ON tax_rates (organization_id, name_key, id)`);
    await queryRunner.query(`CREATE INDEX ix_tax_rates__created ON tax_rates (organization_id, created_at, id)`);
    await queryRunner.query(`SELECT set_up_tenancy('tax_rates')`);
    // Clients may name a tax rate: it is archived, never deleted.
    await queryRunner.query(`REVOKE DELETE ON tax_rates FROM billfold_app`);
    await queryRunner.query(`SELECT set_up_name_key('tax_rates')`);
    await queryRunner.query(`SELECT watch_table('tax_rates')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`SELECT take_down_table('tax_rates', 'taxRate')`);
  }
}
