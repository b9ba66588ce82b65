import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the audit log says of items, declared before the table is created. */
export class DeclareItems1765320001000 implements MigrationInterface {
  name = 'DeclareItems1765320001000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `SELECT declare_audit('items', '{description}', '{name,currency}', '{name_key,updated_at}')`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`SELECT withdraw_audit('items')`);
  }
}
