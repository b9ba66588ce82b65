import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A time entry names its project together with the project's client: the key that it refers to. */
export class KeyProjectsWithClients1765505000001 implements MigrationInterface {
  name = 'KeyProjectsWithClients1765505000001';
  transaction = false;

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX CONCURRENTLY IF EXISTS uq_projects__client`);
    await queryRunner.query(
      `CREATE UNIQUE INDEX CONCURRENTLY uq_projects__client ON projects (organization_id, id, client_id)`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX uq_projects__client`);
  }
}
