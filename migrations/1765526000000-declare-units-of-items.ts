import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What items are counted in, and their codes, name no person. */
export class DeclareUnitsOfItems1765526000000 implements MigrationInterface {
  name = 'DeclareUnitsOfItems1765526000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `INSERT INTO audit_columns (table_name, name, kind) VALUES ('items', 'unit', 'PLAIN'), ('items', 'code', 'PLAIN')`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DELETE FROM audit_columns WHERE table_name = 'items' AND name IN ('unit', 'code')`);
  }
}
