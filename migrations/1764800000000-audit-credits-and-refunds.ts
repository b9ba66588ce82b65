import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['credits', 'refunds'];
const CHANGES = ['insert', 'update', 'delete'];

/** Credits and refunds are written down like payments. Why a credit was given is free text, in which people write of persons. */
export class AuditCreditsAndRefunds1764800000000 implements MigrationInterface {
  name = 'AuditCreditsAndRefunds1764800000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const table of TABLES) {
      await queryRunner.query(`INSERT INTO audit_tables (name, changes) VALUES ($1, '{INSERT,UPDATE,DELETE}')`, [
        table,
      ]);
    }
    await queryRunner.query(`
      INSERT INTO audit_columns (table_name, name, kind) VALUES ('credits', 'reason', 'PERSONAL'), ('refunds', 'method', 'PLAIN'),
        ('refunds', 'status', 'PLAIN'), ('refunds', 'external_refund_id', 'PLAIN')`);
    for (const table of TABLES) await queryRunner.query(`SELECT watch_table($1)`, [table]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of TABLES) {
      for (const change of CHANGES) {
        await queryRunner.query(`DROP TRIGGER ${table}_audited_${change} ON ${table}`);
        await queryRunner.query(`DROP FUNCTION audit_${table}_${change}()`);
      }
    }
    await queryRunner.query(`DELETE FROM audit_columns WHERE table_name = ANY($1::text[])`, [TABLES]);
    await queryRunner.query(`DELETE FROM audit_tables WHERE name = ANY($1::text[])`, [TABLES]);
  }
}
