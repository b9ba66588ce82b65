import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The client of a credit note cannot be deleted. */
export class NameClientsOfCreditNotes1765529000003 implements MigrationInterface {
  name = 'NameClientsOfCreditNotes1765529000003';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE credit_notes ADD CONSTRAINT fk_credit_notes__client_id
         FOREIGN KEY (organization_id, client_id) REFERENCES clients (organization_id, id) ON DELETE RESTRICT`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE credit_notes DROP CONSTRAINT fk_credit_notes__client_id`);
  }
}
