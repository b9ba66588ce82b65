import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An email that the mail server accepted can be returned by the recipient's server. */
export class BounceDeliveries1765503000000 implements MigrationInterface {
  name = 'BounceDeliveries1765503000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE deliveries
        DROP CONSTRAINT ck_deliveries__status,
        ADD CONSTRAINT ck_deliveries__status CHECK (status IN ('PENDING', 'SENT', 'REFUSED', 'BOUNCED')) NOT VALID`);
  }

  /** Not validated: emails that were returned keep their status. */
  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE deliveries
        DROP CONSTRAINT ck_deliveries__status,
        ADD CONSTRAINT ck_deliveries__status CHECK (status IN ('PENDING', 'SENT', 'REFUSED')) NOT VALID`);
  }
}
