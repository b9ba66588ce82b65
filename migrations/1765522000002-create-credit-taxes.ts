import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLE = `CREATE TABLE credit_taxes (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  credit_id uuid NOT NULL,
  tax_set integer NOT NULL,
  position integer NOT NULL,
  name text NOT NULL,
  rate numeric(9,6) NOT NULL,
  category text,
  reason text,
  base_minor bigint NOT NULL,
  amount_minor bigint NOT NULL,
  CONSTRAINT ck_credit_taxes__amount CHECK (amount_minor >= 0 AND rate >= 0),
  CONSTRAINT ck_credit_taxes__category CHECK (category IS NULL OR category IN ('ZERO', 'EXEMPT', 'REVERSE_CHARGE', 'INTRA_COMMUNITY', 'EXPORT', 'OUTSIDE_SCOPE') AND rate = 0 AND amount_minor = 0),
  CONSTRAINT ck_credit_taxes__reason CHECK (reason IS NULL OR category IS NOT NULL),
  CONSTRAINT pk_credit_taxes PRIMARY KEY (organization_id, id),
  CONSTRAINT fk_credit_taxes__credit_id FOREIGN KEY (organization_id, credit_id) REFERENCES credits (organization_id, id) ON DELETE CASCADE
)`;

/** What each credit took from the taxes of its invoice: a row for each tax of each set of taxes that lines have. */
export class CreateCreditTaxes1765522000002 implements MigrationInterface {
  name = 'CreateCreditTaxes1765522000002';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(TABLE);
    await queryRunner.query(
      `CREATE UNIQUE INDEX uq_credit_taxes__position ON credit_taxes (organization_id, credit_id, position)`,
    );
    await queryRunner.query(`SELECT set_up_tenancy('credit_taxes')`);
    await queryRunner.query(
      `CREATE POLICY credit_taxes_limited ON credit_taxes AS RESTRICTIVE TO billfold_app USING (
         (SELECT NULLIF(current_setting('app.project_ids', true), '')) IS NULL OR EXISTS (
           SELECT 1 FROM credits c WHERE c.organization_id = credit_taxes.organization_id AND c.id = credit_taxes.credit_id))`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`SELECT take_down_table('credit_taxes', 'credit_tax')`);
  }
}
