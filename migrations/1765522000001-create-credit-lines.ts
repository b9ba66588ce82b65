import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLE = `CREATE TABLE credit_lines (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  credit_id uuid NOT NULL,
  invoice_line_id uuid NOT NULL,
  quantity numeric(19,4),
  minutes integer,
  amount_minor bigint NOT NULL,
  deducted_minor bigint NOT NULL,
  discount_minor bigint NOT NULL,
  outside_minor bigint NOT NULL,
  CONSTRAINT ck_credit_lines__quantity CHECK (quantity > 0 AND minutes IS NULL OR minutes > 0 AND quantity IS NULL OR num_nonnulls(quantity, minutes) = 0),
  CONSTRAINT ck_credit_lines__parts CHECK (deducted_minor >= 0 AND discount_minor >= 0 AND outside_minor >= 0),
  CONSTRAINT ck_credit_lines__asked CHECK (amount_minor < 0 AND deducted_minor + discount_minor + outside_minor = 0 OR amount_minor >= deducted_minor + discount_minor + outside_minor),
  CONSTRAINT pk_credit_lines PRIMARY KEY (organization_id, id),
  CONSTRAINT fk_credit_lines__credit_id FOREIGN KEY (organization_id, credit_id) REFERENCES credits (organization_id, id) ON DELETE CASCADE,
  CONSTRAINT fk_credit_lines__invoice_line_id FOREIGN KEY (organization_id, invoice_line_id)
    REFERENCES invoice_lines (organization_id, id) ON DELETE RESTRICT
)`;

/** What each credit took from the lines of its invoice. Credits from before have no rows; they are as if of one amount. */
export class CreateCreditLines1765522000001 implements MigrationInterface {
  name = 'CreateCreditLines1765522000001';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(TABLE);
    await queryRunner.query(
      `CREATE UNIQUE INDEX uq_credit_lines__line ON credit_lines (organization_id, credit_id, invoice_line_id)`,
    );
    await queryRunner.query(
      `CREATE INDEX ix_credit_lines__invoice_line ON credit_lines (organization_id, invoice_line_id)`,
    );
    await queryRunner.query(`SELECT set_up_tenancy('credit_lines')`);
    await queryRunner.query(
      `CREATE POLICY credit_lines_limited ON credit_lines AS RESTRICTIVE TO billfold_app USING (
         (SELECT NULLIF(current_setting('app.project_ids', true), '')) IS NULL OR EXISTS (
           SELECT 1 FROM credits c WHERE c.organization_id = credit_lines.organization_id AND c.id = credit_lines.credit_id))`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`SELECT take_down_table('credit_lines', 'credit_line')`);
  }
}
