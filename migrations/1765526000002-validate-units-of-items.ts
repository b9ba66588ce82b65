import type { MigrationInterface, QueryRunner } from 'typeorm';

/** No item has one yet. */
export class ValidateUnitsOfItems1765526000002 implements MigrationInterface {
  name = 'ValidateUnitsOfItems1765526000002';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE items VALIDATE CONSTRAINT ck_items__unit, VALIDATE CONSTRAINT ck_items__code`);
  }

  /** Going down further drops the constraints. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
