import type { MigrationInterface, QueryRunner } from 'typeorm';

const SORTED = [
  ['ix_clients__name', 'clients', 'name'],
  ['ix_invoices__client_name', 'invoices', 'client_name'],
  ['ix_invoices__sorted_number', 'invoices', 'number'],
] as const;

/** Sorts names and numbers as people do: case and accents do not count, and 1000 follows 999. */
export class SortAsPeopleDo1763900000000 implements MigrationInterface {
  name = 'SortAsPeopleDo1763900000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    // Not a collation of ICU: its order changes with its version, and takes the indexes along. Digits get leading zeros up to twelve.
    await queryRunner.query(`
      CREATE FUNCTION natural_key(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
        regexp_replace(
          regexp_replace(
            regexp_replace(lower(normalize($1, NFKD)), '[\\u0300-\\u036f]', '', 'g'),
            '([0-9]+)', '000000000000\\1', 'g'),
          '0*([0-9]{12,})', '\\1', 'g')`);
    for (const [index, table, column] of SORTED) {
      await queryRunner.query(`DROP INDEX ${index}`);
      await queryRunner.query(`CREATE INDEX ${index} ON ${table} (organization_id, natural_key(${column}), id)`);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const [index, table, column] of SORTED) {
      await queryRunner.query(`DROP INDEX ${index}`);
      await queryRunner.query(`CREATE INDEX ${index} ON ${table} (organization_id, ${column}, id)`);
    }
    await queryRunner.query(`DROP FUNCTION natural_key(text)`);
  }
}
