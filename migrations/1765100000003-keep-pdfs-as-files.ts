import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A final PDF changes in one way: it is told which file it is in. A CHECK holds that the file is the same, byte for byte. */
const REFUSE_CHANGE = `
  CREATE OR REPLACE FUNCTION refuse_pdf_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'UPDATE' THEN
      IF OLD.sha256 IS NULL AND NEW.sha256 IS NOT NULL
        AND (NEW.organization_id, NEW.invoice_id, NEW.content, NEW.created_at) = (OLD.organization_id, OLD.invoice_id, OLD.content, OLD.created_at)
        AND NEW.draft_version IS NULL THEN
        RETURN NEW;
      END IF;
    END IF;
    RAISE EXCEPTION 'the PDF of invoice % is final', OLD.invoice_id USING ERRCODE = 'BF001';
  END $$`;

const REFUSE_CHANGE_BEFORE = `
  CREATE OR REPLACE FUNCTION refuse_pdf_change() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'the PDF of invoice % is final', OLD.invoice_id USING ERRCODE = 'BF001';
    END $$`;

/**
 * PDFs are files. Version 0.1 reads and writes `content`, which goes on holding the same bytes: where it prints a draft
 * again, the file is no longer the PDF; and it does not print what names its logo by a hash, for it cannot read it.
 */
export class KeepPdfsAsFiles1765100000003 implements MigrationInterface {
  name = 'KeepPdfsAsFiles1765100000003';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE invoice_pdfs ADD COLUMN sha256 text`);
    await queryRunner.query(
      `ALTER TABLE invoice_pdfs ADD CONSTRAINT ck_invoice_pdfs__sha256 CHECK (sha256 IS NULL OR sha256 = encode(sha256(content), 'hex')) NOT VALID`,
    );
    await queryRunner.query(
      `ALTER TABLE invoice_pdfs ADD CONSTRAINT fk_invoice_pdfs__sha256 FOREIGN KEY (organization_id, sha256) REFERENCES files(organization_id,sha256) NOT VALID`,
    );
    await queryRunner.query(REFUSE_CHANGE);
    await queryRunner.query(`
      CREATE FUNCTION forget_file_of_pdf() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.sha256 := NULL;
        RETURN NEW;
      END $$`);
    await queryRunner.query(`
      CREATE TRIGGER invoice_pdfs_forget_file BEFORE UPDATE OF content ON invoice_pdfs FOR EACH ROW
        WHEN (NEW.content IS DISTINCT FROM OLD.content AND NEW.sha256 IS NOT DISTINCT FROM OLD.sha256)
        EXECUTE FUNCTION forget_file_of_pdf()`);
    await queryRunner.query(`
      CREATE FUNCTION refuse_pdf_without_logo() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      BEGIN
        IF EXISTS (SELECT 1 FROM invoices i WHERE i.organization_id = NEW.organization_id AND i.id = NEW.invoice_id
                   AND i.logo_sha256 IS NOT NULL) THEN
          RAISE EXCEPTION 'the logo of invoice % is a file, which version 0.1 cannot print', NEW.invoice_id USING ERRCODE = 'BF001';
        END IF;
        RETURN NEW;
      END $$`);
    await queryRunner.query(`
      CREATE TRIGGER invoice_pdfs_with_logo BEFORE INSERT OR UPDATE ON invoice_pdfs FOR EACH ROW
        WHEN (NEW.sha256 IS NULL AND NEW.draft_version IS NULL) EXECUTE FUNCTION refuse_pdf_without_logo()`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TRIGGER invoice_pdfs_with_logo ON invoice_pdfs;
      DROP TRIGGER invoice_pdfs_forget_file ON invoice_pdfs;
      DROP FUNCTION refuse_pdf_without_logo(), forget_file_of_pdf()`);
    await queryRunner.query(REFUSE_CHANGE_BEFORE);
    await queryRunner.query(`ALTER TABLE invoice_pdfs DROP COLUMN sha256`);
  }
}
