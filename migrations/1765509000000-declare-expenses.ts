import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the audit log says of expenses and of their rates, declared before the table and the column are created. */
export class DeclareExpenses1765509000000 implements MigrationInterface {
  name = 'DeclareExpenses1765509000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `SELECT declare_audit('expenses', '{description,rejection_reason}',
         '{category,unit,currency,billed_currency,status,receipt_sha256}', '{updated_at}')`,
    );
    await queryRunner.query(
      `INSERT INTO audit_columns (table_name, name, kind) VALUES ('organizations', 'expense_rates', 'PLAIN')`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DELETE FROM audit_columns WHERE table_name = 'organizations' AND name = 'expense_rates'`);
    await queryRunner.query(`SELECT withdraw_audit('expenses')`);
  }
}
