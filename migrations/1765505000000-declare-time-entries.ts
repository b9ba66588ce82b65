import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the audit log says of time entries, declared before the table is created. */
export class DeclareTimeEntries1765505000000 implements MigrationInterface {
  name = 'DeclareTimeEntries1765505000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `SELECT declare_audit('time_entries', '{description,rejection_reason}',
         '{status,rate_kind,rate_rule,currency,cost_currency,tags,external_invoice}', '{updated_at}')`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`SELECT withdraw_audit('time_entries')`);
  }
}
