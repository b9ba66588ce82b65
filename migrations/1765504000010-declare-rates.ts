import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the audit log records of rates, declared before the table is created. */
export class DeclareRates1765504000010 implements MigrationInterface {
  name = 'DeclareRates1765504000010';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`SELECT declare_audit('rates', '{}', '{scope,currency,kind,type}', '{updated_at}')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`SELECT withdraw_audit('rates')`);
  }
}
