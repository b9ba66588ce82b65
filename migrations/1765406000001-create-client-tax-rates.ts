import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The projects that a member is limited to, as text; null means no limit. */
const LIMIT = `(SELECT NULLIF(current_setting('app.project_ids', true), ''))`;

/** The default tax rates of a client as rows, so that foreign keys hold both ends. */
export class CreateClientTaxRates1765406000001 implements MigrationInterface {
  name = 'CreateClientTaxRates1765406000001';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE client_tax_rates (
      organization_id uuid NOT NULL,
      id uuid NOT NULL,
      client_id uuid NOT NULL,
      tax_rate_id uuid NOT NULL,
      position integer NOT NULL,
      CONSTRAINT pk_client_tax_rates PRIMARY KEY (organization_id, id),
      CONSTRAINT fk_client_tax_rates__client_id FOREIGN KEY (organization_id, client_id)
        REFERENCES clients (organization_id, id) ON DELETE CASCADE,
      CONSTRAINT fk_client_tax_rates__tax_rate_id FOREIGN KEY (organization_id, tax_rate_id)
        REFERENCES tax_rates (organization_id, id) ON DELETE CASCADE
    )`);
    await queryRunner.query(
      `CREATE UNIQUE INDEX uq_client_tax_rates__tax_rate ON client_tax_rates (organization_id, client_id, tax_rate_id)`,
    );
    await queryRunner.query(
      `CREATE INDEX ix_client_tax_rates__tax_rate ON client_tax_rates (organization_id, tax_rate_id)`,
    );
    await queryRunner.query(`SELECT set_up_tenancy('client_tax_rates')`);
    // The policies of `clients` apply inside.
    await queryRunner.query(
      `CREATE POLICY client_tax_rates_limited ON client_tax_rates AS RESTRICTIVE TO billfold_app
         USING (${LIMIT} IS NULL OR EXISTS (SELECT FROM clients c
           WHERE c.organization_id = client_tax_rates.organization_id AND c.id = client_tax_rates.client_id))`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE client_tax_rates`);
  }
}
