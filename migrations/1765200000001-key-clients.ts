import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Clients keep by what they are sorted: a trigger folds the name, whichever version writes it. */
export class KeyClients1765200000001 implements MigrationInterface {
  name = 'KeyClients1765200000001';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
    ALTER TABLE clients ADD COLUMN name_key text COLLATE "C",
      ADD CONSTRAINT nn_clients__name_key NOT NULL name_key NOT VALID`);
    await queryRunner.query(`
      CREATE FUNCTION key_clients() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.name_key := public.sort_key_v1(NEW.name);
        RETURN NEW;
      END $$`);
    await queryRunner.query(`
      CREATE TRIGGER clients_keyed BEFORE INSERT ON clients FOR EACH ROW EXECUTE FUNCTION key_clients()`);
    await queryRunner.query(`
      CREATE TRIGGER clients_keyed_again BEFORE UPDATE ON clients FOR EACH ROW
        WHEN (OLD.name IS DISTINCT FROM NEW.name OR OLD.name_key IS DISTINCT FROM NEW.name_key OR NEW.name_key IS NULL)
        EXECUTE FUNCTION key_clients()`);
    // Also where rows are copied in with triggers off: the columns are never null.
    await queryRunner.query(
      `ALTER TABLE clients ENABLE ALWAYS TRIGGER clients_keyed, ENABLE ALWAYS TRIGGER clients_keyed_again`,
    );
    await queryRunner.query(
      `INSERT INTO audit_columns (table_name, name, kind) VALUES ('clients', 'name_key', 'UNTOLD')`,
    );
    await queryRunner.query(`SELECT watch_table('clients')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TRIGGER clients_keyed_again ON clients`);
    await queryRunner.query(`DROP TRIGGER clients_keyed ON clients`);
    await queryRunner.query(`DROP FUNCTION key_clients()`);
    await queryRunner.query(`ALTER TABLE clients DROP COLUMN name_key`);
    await queryRunner.query(`DELETE FROM audit_columns WHERE table_name = 'clients' AND name LIKE '%\\_key'`);
    await queryRunner.query(`SELECT watch_table('clients')`);
  }
}
