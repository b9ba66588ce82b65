import type { MigrationInterface, QueryRunner } from 'typeorm';

/** SQL for the columns of a row, and what of them is told: of an update those that changed, else those that the row has. */
const TOLD = `
      WITH told AS (
        SELECT format('%L, ', name) || format(value, of_row) AS member, is_required,
          (SELECT a.atttypid IN ('json'::regtype, 'jsonb'::regtype) FROM pg_attribute a
           WHERE a.attrelid = of_table::regclass AND a.attname = c.name) AS is_json,
          (row_number() OVER () - 1) / 40 AS portion,
          CASE WHEN is_update THEN format('o.%1$I IS DISTINCT FROM n.%1$I', name) ELSE format('%s.%I IS NOT NULL', of_row, name) END AS test
        FROM audited_columns(of_table) c WHERE kind <> 'UNTOLD' AND (kind = 'PERSONAL') = is_personal),`;

/** One object a column where it is there or has changed, as text, joined by a character that JSON does not have. */
const maybe = (which: string): string => `
          'NULLIF(replace(concat_ws(E''\\x1f'', ' || string_agg(format('CASE WHEN %s THEN json_build_object(%s) END', test, member), ', ')
            FILTER (WHERE ${which}) || '), E''}\\x1f{'', '', ''), '''')::jsonb'`;

/**
 * Of a row that is new or goes, one object holds all columns, at most fifty, and loses those that are null: PostgreSQL
 * prepares one function for each statement, not one for each column. JSON keeps its own nulls.
 */
const WHOLE = `
    CREATE OR REPLACE FUNCTION audit_object(of_table text, of_row text, is_personal boolean, is_update boolean) RETURNS text
    LANGUAGE sql STABLE SET search_path = public AS $$
${TOLD}
      portions AS (
        SELECT format('jsonb_strip_nulls(jsonb_build_object(%s))', string_agg(member, ', ')) AS flat
        FROM told WHERE NOT is_update AND NOT is_json GROUP BY portion),
      parts AS (
        SELECT (SELECT string_agg(flat, ' || ') FROM portions) AS flat,
          'jsonb_build_object(' || string_agg(member, ', ') FILTER (WHERE NOT is_update AND is_json AND is_required) || ')' AS always,
          ${maybe('is_update OR is_json AND NOT is_required')} AS maybe
        FROM told)
      SELECT CASE WHEN flat IS NULL THEN coalesce(always || ' || coalesce(' || maybe || ', ''{}'')', always, maybe, 'NULL::jsonb')
        ELSE 'NULLIF(' || concat_ws(' || ', flat, always, 'coalesce(' || maybe || ', ''{}'')') || ', ''{}'')' END FROM parts
    $$`;

const BY_COLUMN = `
    CREATE OR REPLACE FUNCTION audit_object(of_table text, of_row text, is_personal boolean, is_update boolean) RETURNS text
    LANGUAGE sql STABLE SET search_path = public AS $$
      WITH told AS (
        SELECT format('%L, ', name) || format(value, of_row) AS member, is_required AND NOT is_update AS is_there,
          CASE WHEN is_update THEN format('o.%1$I IS DISTINCT FROM n.%1$I', name) ELSE format('%s.%I IS NOT NULL', of_row, name) END AS test
        FROM audited_columns(of_table) WHERE kind <> 'UNTOLD' AND (kind = 'PERSONAL') = is_personal),
      parts AS (
        SELECT 'jsonb_build_object(' || string_agg(member, ', ') FILTER (WHERE is_there) || ')' AS always,
          ${maybe('NOT is_there')} AS maybe
        FROM told)
      SELECT coalesce(always || ' || coalesce(' || maybe || ', ''{}'')', always, maybe, 'NULL::jsonb') FROM parts
    $$`;

/** Puts the new text into the functions of the triggers; the triggers stay, and nobody waits for a table. */
const WRITE_AGAIN = `
    DO $$
    DECLARE
      watched record;
    BEGIN
      FOR watched IN SELECT t.name, change FROM audit_tables t CROSS JOIN unnest(t.changes) AS change ORDER BY t.name, change LOOP
        EXECUTE format('CREATE OR REPLACE FUNCTION %I() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS %L',
          format('audit_%s_%s', watched.name, lower(watched.change)), audit_source(watched.name, watched.change));
      END LOOP;
    END $$`;

/** The entry of a new invoice took longer to prepare than to write. What it says stays the same. */
export class WriteNewRowsAsObjects1765516000000 implements MigrationInterface {
  name = 'WriteNewRowsAsObjects1765516000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(WHOLE);
    await queryRunner.query(WRITE_AGAIN);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(BY_COLUMN);
    await queryRunner.query(WRITE_AGAIN);
  }
}
