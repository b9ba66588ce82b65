import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A rate goes with what it is set for. Each foreign key keeps writers from one table alone while it is added. */
export class HoldClientsOfRates1765504000012 implements MigrationInterface {
  name = 'HoldClientsOfRates1765504000012';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE rates ADD CONSTRAINT fk_rates__client_id FOREIGN KEY (organization_id, client_id)
         REFERENCES clients (organization_id, id) ON DELETE CASCADE`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE rates DROP CONSTRAINT fk_rates__client_id`);
  }
}
