import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether a credit makes a credit note, and how these are numbered. Organizations that have not chosen issue none. */
export class SetCreditDocuments1765529000011 implements MigrationInterface {
  name = 'SetCreditDocuments1765529000011';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE organizations ADD COLUMN credit_document text NOT NULL DEFAULT 'NONE',
        ADD COLUMN credit_note_pattern text NOT NULL DEFAULT 'CN-{YYYY}-{MM}-{SEQ:3}',
        ADD CONSTRAINT ck_organizations__credit_document CHECK (credit_document IN ('NONE', 'CREDIT_NOTE')) NOT VALID`);
    await queryRunner.query(`SELECT watch_table('organizations')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE organizations DROP COLUMN credit_document, DROP COLUMN credit_note_pattern`);
    await queryRunner.query(`SELECT watch_table('organizations')`);
  }
}
