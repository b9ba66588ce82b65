import type { MigrationInterface, QueryRunner } from 'typeorm';

const KEY = `
        regexp_replace(
          regexp_replace(
            regexp_replace(lower(normalize($1, NFKD)), '[\\u0300-\\u036f]', '', 'g'),
            '([0-9]+)', '000000000000\\1', 'g'),
          '0*([0-9]{12,})', '\\1', 'g')`;

/**
 * Version 0.1 sorts by these keys, in two indexes of invoices. A text of ASCII alone has no accents; its numbers are found one
 * by one, each with twelve digits at least. The result is the same, so no index is built again.
 */
export class KeyPlainTextsAtOnce1765516000003 implements MigrationInterface {
  name = 'KeyPlainTextsAtOnce1765516000003';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE OR REPLACE FUNCTION natural_key(text) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
      DECLARE
        rest text;
        key text := '';
        digits text;
        number text;
      BEGIN
        IF octet_length($1) <> length($1) THEN RETURN ${KEY.trim()}; END IF;
        rest := lower($1);
        LOOP
          digits := substring(rest FROM '[0-9]+');
          EXIT WHEN digits IS NULL;
          number := ltrim(digits, '0');
          key := key || left(rest, strpos(rest, digits) - 1) || lpad(number, greatest(12, length(number)), '0');
          rest := substr(rest, strpos(rest, digits) + length(digits));
        END LOOP;
        RETURN key || rest;
      END $$`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE OR REPLACE FUNCTION natural_key(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN ${KEY.trim()}`);
  }
}
