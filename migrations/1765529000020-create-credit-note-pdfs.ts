import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLE = `CREATE TABLE credit_note_pdfs (
  organization_id uuid NOT NULL,
  credit_note_id uuid NOT NULL,
  sha256 text NOT NULL,
  created_at timestamptz NOT NULL,
  CONSTRAINT pk_credit_note_pdfs PRIMARY KEY (organization_id, credit_note_id),
  CONSTRAINT fk_credit_note_pdfs__credit_note_id FOREIGN KEY (organization_id, credit_note_id)
    REFERENCES credit_notes (organization_id, id) ON DELETE CASCADE
)`;

/** The PDFs of credit notes. The first one that is stored is final. */
export class CreateCreditNotePdfs1765529000020 implements MigrationInterface {
  name = 'CreateCreditNotePdfs1765529000020';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(TABLE);
    await queryRunner.query(`CREATE INDEX ix_credit_note_pdfs__file ON credit_note_pdfs (organization_id, sha256)`);
    await queryRunner.query(`SELECT set_up_tenancy('credit_note_pdfs')`);
    await queryRunner.query(`REVOKE UPDATE, DELETE ON credit_note_pdfs FROM billfold_app`);
    await queryRunner.query(
      `CREATE POLICY credit_note_pdfs_limited ON credit_note_pdfs AS RESTRICTIVE TO billfold_app USING (
         (SELECT NULLIF(current_setting('app.project_ids', true), '')) IS NULL OR EXISTS (
           SELECT 1 FROM credit_notes n WHERE n.organization_id = credit_note_pdfs.organization_id AND n.id = credit_note_pdfs.credit_note_id))`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`SELECT take_down_table('credit_note_pdfs', 'creditNotePdf')`);
  }
}
