import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A published invoice names its logo by the hash in its snapshot, which the column repeats for the foreign key. Snapshots of
 * version 0.1 hold the picture itself.
 */
export class NameLogosOfInvoices1765100000002 implements MigrationInterface {
  name = 'NameLogosOfInvoices1765100000002';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE invoices ADD COLUMN logo_sha256 text`);
    await queryRunner.query(
      `ALTER TABLE invoices ADD CONSTRAINT ck_invoices__logo CHECK (logo_sha256 IS NOT DISTINCT FROM snapshot #>> '{style,logo,sha256}') NOT VALID`,
    );
    await queryRunner.query(
      `ALTER TABLE invoices ADD CONSTRAINT fk_invoices__logo_sha256 FOREIGN KEY (organization_id, logo_sha256) REFERENCES files(organization_id,sha256) NOT VALID`,
    );
    await queryRunner.query(
      `INSERT INTO audit_columns (table_name, name, kind) VALUES ('invoices', 'logo_sha256', 'UNTOLD')`,
    );
    await queryRunner.query(`SELECT watch_table('invoices')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE invoices DROP COLUMN logo_sha256`);
    await queryRunner.query(`DELETE FROM audit_columns WHERE table_name = 'invoices' AND name = 'logo_sha256'`);
    await queryRunner.query(`SELECT watch_table('invoices')`);
  }
}
