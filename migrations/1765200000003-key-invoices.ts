import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Invoices keep by what they are sorted; a draft without a number comes after all that have one. */
export class KeyInvoices1765200000003 implements MigrationInterface {
  name = 'KeyInvoices1765200000003';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
    ALTER TABLE invoices ADD COLUMN number_key text COLLATE "C",
      ADD COLUMN client_name_key text COLLATE "C",
      ADD CONSTRAINT nn_invoices__number_key NOT NULL number_key NOT VALID,
      ADD CONSTRAINT nn_invoices__client_name_key NOT NULL client_name_key NOT VALID`);
    await queryRunner.query(`
      CREATE FUNCTION key_invoices() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.number_key := coalesce(public.sort_key_v1(NEW.number), U&'\\+10FFFF');
        NEW.client_name_key := public.sort_key_v1(NEW.client_name);
        RETURN NEW;
      END $$`);
    await queryRunner.query(`
      CREATE TRIGGER invoices_keyed BEFORE INSERT ON invoices FOR EACH ROW EXECUTE FUNCTION key_invoices()`);
    await queryRunner.query(`
      CREATE TRIGGER invoices_keyed_again BEFORE UPDATE ON invoices FOR EACH ROW
        WHEN (OLD.number IS DISTINCT FROM NEW.number OR OLD.number_key IS DISTINCT FROM NEW.number_key OR NEW.number_key IS NULL
          OR OLD.client_name IS DISTINCT FROM NEW.client_name OR OLD.client_name_key IS DISTINCT FROM NEW.client_name_key OR NEW.client_name_key IS NULL)
        EXECUTE FUNCTION key_invoices()`);
    // Also where rows are copied in with triggers off: the columns are never null.
    await queryRunner.query(
      `ALTER TABLE invoices ENABLE ALWAYS TRIGGER invoices_keyed, ENABLE ALWAYS TRIGGER invoices_keyed_again`,
    );
    await queryRunner.query(
      `INSERT INTO audit_columns (table_name, name, kind) VALUES ('invoices', 'number_key', 'UNTOLD'), ('invoices', 'client_name_key', 'UNTOLD')`,
    );
    await queryRunner.query(`SELECT watch_table('invoices')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TRIGGER invoices_keyed_again ON invoices`);
    await queryRunner.query(`DROP TRIGGER invoices_keyed ON invoices`);
    await queryRunner.query(`DROP FUNCTION key_invoices()`);
    await queryRunner.query(`ALTER TABLE invoices DROP COLUMN number_key, DROP COLUMN client_name_key`);
    await queryRunner.query(`DELETE FROM audit_columns WHERE table_name = 'invoices' AND name LIKE '%\\_key'`);
    await queryRunner.query(`SELECT watch_table('invoices')`);
  }
}
