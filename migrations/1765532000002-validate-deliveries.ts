import type { MigrationInterface, QueryRunner } from 'typeorm';

/** No email from before has another kind or status. */
export class ValidateDeliveries1765532000002 implements MigrationInterface {
  name = 'ValidateDeliveries1765532000002';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE deliveries VALIDATE CONSTRAINT ck_deliveries__kind`);
    await queryRunner.query(`ALTER TABLE deliveries VALIDATE CONSTRAINT ck_deliveries__status`);
  }

  /** Going down further replaces the constraints. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
