import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whom an estimate is for. */
export class HoldClientsOfEstimates1765533000002 implements MigrationInterface {
  name = 'HoldClientsOfEstimates1765533000002';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE estimates ADD CONSTRAINT fk_estimates__client_id FOREIGN KEY (organization_id, client_id) REFERENCES clients (organization_id, id) ON DELETE RESTRICT`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE estimates DROP CONSTRAINT fk_estimates__client_id`);
  }
}
