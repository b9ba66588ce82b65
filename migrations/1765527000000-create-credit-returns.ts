import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLE = `CREATE TABLE credit_returns (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  credit_id uuid NOT NULL,
  payment_id uuid NOT NULL,
  invoice_id uuid NOT NULL,
  amount_minor bigint NOT NULL,
  CONSTRAINT ck_credit_returns__amount CHECK (amount_minor > 0),
  CONSTRAINT pk_credit_returns PRIMARY KEY (organization_id, id),
  CONSTRAINT fk_credit_returns__credit_id FOREIGN KEY (organization_id, credit_id) REFERENCES credits (organization_id, id) ON DELETE CASCADE,
  CONSTRAINT fk_credit_returns__payment_id FOREIGN KEY (organization_id, payment_id) REFERENCES payments (organization_id, id) ON DELETE RESTRICT
)`;

/**
 * What a credit took from a payment and returned to the client's credit. Without it nothing would say that the payment had
 * paid the invoice. No release before this one could return money in this way.
 */
export class CreateCreditReturns1765527000000 implements MigrationInterface {
  name = 'CreateCreditReturns1765527000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(TABLE);
    await queryRunner.query(
      `CREATE UNIQUE INDEX uq_credit_returns__payment ON credit_returns (organization_id, credit_id, payment_id)`,
    );
    await queryRunner.query(`CREATE INDEX ix_credit_returns__payment ON credit_returns (organization_id, payment_id)`);
    await queryRunner.query(`CREATE INDEX ix_credit_returns__invoice ON credit_returns (organization_id, invoice_id)`);
    await queryRunner.query(`SELECT set_up_tenancy('credit_returns')`);
    await queryRunner.query(
      `CREATE POLICY credit_returns_limited ON credit_returns AS RESTRICTIVE TO billfold_app USING (
         (SELECT NULLIF(current_setting('app.project_ids', true), '')) IS NULL OR EXISTS (
           SELECT 1 FROM credits c WHERE c.organization_id = credit_returns.organization_id AND c.id = credit_returns.credit_id))`,
    );
    await queryRunner.query(`
      CREATE CONSTRAINT TRIGGER credit_returns_name_projects AFTER INSERT OR UPDATE OR DELETE ON credit_returns
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_payment_of_refund()`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`SELECT take_down_table('credit_returns', 'credit_return')`);
  }
}
