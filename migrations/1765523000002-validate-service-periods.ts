import type { MigrationInterface, QueryRunner } from 'typeorm';

/** No invoice has a service period yet. */
export class ValidateServicePeriods1765523000002 implements MigrationInterface {
  name = 'ValidateServicePeriods1765523000002';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE invoices VALIDATE CONSTRAINT ck_invoices__service`);
  }

  /** Going down further drops the constraint. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
