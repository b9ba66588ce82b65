import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the audit log says of uploads: that they were asked for, came and were used, not that they expired. */
export class DeclareUploads1765518000000 implements MigrationInterface {
  name = 'DeclareUploads1765518000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`INSERT INTO audit_tables (name, changes) VALUES ('uploads', '{INSERT,UPDATE}')`);
    await queryRunner.query(
      `INSERT INTO audit_columns (table_name, name, kind) VALUES ('uploads', 'purpose', 'PLAIN'),
         ('uploads', 'received_sha256', 'PLAIN'), ('uploads', 'sha256', 'PLAIN'), ('uploads', 'token_hash', 'SECRET')`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`SELECT withdraw_audit('uploads')`);
  }
}
