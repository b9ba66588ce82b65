import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether an organization issues credit notes, and their pattern, name nobody. */
export class DeclareCreditDocuments1765529000010 implements MigrationInterface {
  name = 'DeclareCreditDocuments1765529000010';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `INSERT INTO audit_columns (table_name, name, kind) VALUES ('organizations', 'credit_document', 'PLAIN'),
         ('organizations', 'credit_note_pattern', 'PLAIN')`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `DELETE FROM audit_columns WHERE table_name = 'organizations' AND name IN ('credit_document', 'credit_note_pattern')`,
    );
  }
}
