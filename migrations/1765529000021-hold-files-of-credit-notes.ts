import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The PDF of a credit note, which is kept. */
export class HoldFilesOfCreditNotes1765529000021 implements MigrationInterface {
  name = 'HoldFilesOfCreditNotes1765529000021';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE credit_note_pdfs ADD CONSTRAINT fk_credit_note_pdfs__sha256
         FOREIGN KEY (organization_id, sha256) REFERENCES files (organization_id, sha256)`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE credit_note_pdfs DROP CONSTRAINT fk_credit_note_pdfs__sha256`);
  }
}
