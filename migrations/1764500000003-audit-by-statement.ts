import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every column of a watched table, what it is, and SQL for what is told of it in a row that is named later (`%1$s`). */
async function createColumnReader(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    CREATE FUNCTION audited_columns(of_table text) RETURNS TABLE (name text, kind text, is_required boolean, value text)
    LANGUAGE sql STABLE SET search_path = public AS $$
      SELECT a.attname::text, told.kind, a.attnotnull, CASE told.kind
          WHEN 'SECRET' THEN format('CASE WHEN %%1$s.%1$I IS NOT NULL THEN ''***'' END', a.attname)
          WHEN 'PICTURE' THEN format('''md5 '' || md5(%%1$s.%1$I::text)', a.attname)
          ELSE format('%%1$s.%1$I', a.attname) END
      FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid LEFT JOIN pg_type e ON e.oid = t.typelem AND t.typcategory = 'A'
      LEFT JOIN audit_columns c ON c.table_name = of_table AND c.name = a.attname
      -- A text can tell of a person: somebody has to say whether this one does.
      CROSS JOIN LATERAL (SELECT coalesce(c.kind, CASE WHEN t.typcategory <> 'S' AND coalesce(e.typcategory, '') <> 'S'
        AND t.typname NOT IN ('json', 'jsonb', 'bytea', 'inet', 'xml') THEN 'PLAIN' END) AS kind) told
      WHERE a.attrelid = of_table::regclass AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum
    $$`);
}

/**
 * SQL for the object of a row's columns, personal ones or all others: of an update those that changed, else those that the
 * row has. As few terms as can be, for PostgreSQL prepares each of them anew for each statement: one object a column, as
 * text, joined by a character that JSON does not have.
 */
async function createObjectWriter(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    CREATE FUNCTION audit_object(of_table text, of_row text, is_personal boolean, is_update boolean) RETURNS text
    LANGUAGE sql STABLE SET search_path = public AS $$
      WITH told AS (
        SELECT format('%L, ', name) || format(value, of_row) AS member, is_required AND NOT is_update AS is_there,
          CASE WHEN is_update THEN format('o.%1$I IS DISTINCT FROM n.%1$I', name) ELSE format('%s.%I IS NOT NULL', of_row, name) END AS test
        FROM audited_columns(of_table) WHERE kind <> 'UNTOLD' AND (kind = 'PERSONAL') = is_personal),
      parts AS (
        SELECT 'jsonb_build_object(' || string_agg(member, ', ') FILTER (WHERE is_there) || ')' AS always,
          'NULLIF(replace(concat_ws(E''\\x1f'', ' || string_agg(format('CASE WHEN %s THEN json_build_object(%s) END', test, member), ', ')
            FILTER (WHERE NOT is_there) || '), E''}\\x1f{'', '', ''), '''')::jsonb' AS maybe
        FROM told)
      SELECT coalesce(always || ' || coalesce(' || maybe || ', ''{}'')', always, maybe, 'NULL::jsonb') FROM parts
    $$`);
}

/**
 * The text of the trigger function of one kind of change of a table. It writes the entries of all rows that a statement
 * changed with one INSERT: who and from where by the transaction's context, the columns that changed by name.
 */
async function createSource(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    CREATE FUNCTION audit_source(of_table text, change text) RETURNS text LANGUAGE plpgsql STABLE SET search_path = public AS $$
    DECLARE
      undeclared text := (SELECT string_agg(name, ', ') FROM audited_columns(of_table) WHERE kind IS NULL);
      only_where text := (SELECT t.only_where FROM audit_tables t WHERE t.name = of_table);
      is_update boolean := change = 'UPDATE';
      rows_changed text := CASE change WHEN 'INSERT' THEN 'new_rows n' WHEN 'DELETE' THEN 'old_rows o' ELSE
        -- FULL: a plan that was made for one row must not loop over the rows of a large statement for each of them.
        (SELECT 'old_rows o FULL JOIN new_rows n ON ' || string_agg(format('n.%1$I = o.%1$I', a.attname), ' AND ')
         FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)
         WHERE i.indrelid = of_table::regclass AND i.indisprimary)
        || coalesce(' WHERE o.' || quote_ident(only_where) || ' IS DISTINCT FROM n.' || quote_ident(only_where), '') END;
      object text[] := ARRAY(SELECT CASE WHEN change = left_out THEN 'NULL::jsonb' ELSE audit_object(of_table, of_row, personal, is_update) END
        FROM (VALUES (1, 'o', 'INSERT', false), (2, 'n', 'DELETE', false), (3, 'o', 'INSERT', true), (4, 'n', 'DELETE', true))
          AS part(at, of_row, left_out, personal) ORDER BY at);
    BEGIN
      IF undeclared IS NOT NULL THEN
        RAISE EXCEPTION 'say in audit_columns what these are of %: %', of_table, undeclared;
      END IF;
      RETURN format($text$
    DECLARE
      organization uuid := NULLIF(current_setting('app.org_id', true), '')::uuid;
      origin jsonb := coalesce(NULLIF(current_setting('app.origin', true), ''), '{}')::jsonb;
      ip text := origin->>'ip';
      agent text := origin->>'userAgent';
      salt bytea;
    BEGIN
      IF ip IS NOT NULL OR agent IS NOT NULL THEN salt := uuid_send(gen_random_uuid()); END IF;
      WITH changed AS MATERIALIZED (
        SELECT uuidv7() AS id, %1$s.id AS target_id, %3$s AS before, %4$s AS after, %5$s AS p_before, %6$s AS p_after,
          uuid_send(gen_random_uuid()) AS values_salt
        FROM %7$s),
      personal AS (
        INSERT INTO public.audit_personal (id, organization_id, origin_salt, ip_address, user_agent, values_salt, before, after)
        SELECT id, organization, salt, ip, agent, CASE WHEN p_before IS NOT NULL OR p_after IS NOT NULL THEN values_salt END,
          p_before, p_after
        FROM changed WHERE p_before IS NOT NULL OR p_after IS NOT NULL
          OR salt IS NOT NULL AND (before IS NOT NULL OR after IS NOT NULL))
      INSERT INTO public.audit_log (id, organization_id, at, actor_id, request_id, action, target, target_id, before, after,
        form, origin_digest, values_digest)
      SELECT id, organization, coalesce((origin->>'at')::timestamptz, now()),
        NULLIF(current_setting('app.user_id', true), '')::uuid, origin->>'requestId', coalesce(origin->>'action', %8$L), %2$L,
        target_id, before, after, 2, sha256(salt || convert_to(jsonb_build_array(ip, agent)::text, 'UTF8')),
        CASE WHEN p_before IS NOT NULL OR p_after IS NOT NULL
          THEN sha256(values_salt || convert_to(jsonb_build_array(p_before, p_after)::text, 'UTF8')) END
      FROM changed WHERE coalesce(before, after, p_before, p_after) IS NOT NULL;
      RETURN NULL;
    END $text$, CASE change WHEN 'INSERT' THEN 'n' ELSE 'o' END, of_table, object[1], object[2], object[3], object[4],
        rows_changed, lower(change));
    END $$`);
}

/** Puts the triggers of a table in place, after its columns or their declarations have changed too. */
async function createWatch(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    CREATE FUNCTION watch_table(of_table text) RETURNS void LANGUAGE plpgsql SET search_path = public AS $$
    DECLARE
      change text;
    BEGIN
      FOREACH change IN ARRAY (SELECT changes FROM audit_tables WHERE name = of_table) LOOP
        EXECUTE format('CREATE OR REPLACE FUNCTION %I() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS %L',
          format('audit_%s_%s', of_table, lower(change)), audit_source(of_table, change));
        EXECUTE format('CREATE OR REPLACE TRIGGER %I AFTER %s ON %I REFERENCING %s FOR EACH STATEMENT EXECUTE FUNCTION %I()',
          format('%s_audited_%s', of_table, lower(change)), change, of_table,
          CASE change WHEN 'INSERT' THEN 'NEW TABLE AS new_rows' WHEN 'DELETE' THEN 'OLD TABLE AS old_rows'
            ELSE 'OLD TABLE AS old_rows NEW TABLE AS new_rows' END,
          format('audit_%s_%s', of_table, lower(change)));
      END LOOP;
    END $$`);
}

/** Entries are written by statement, unsealed: no writer waits for another one of its organization. A later migration begins. */
export class AuditByStatement1764500000003 implements MigrationInterface {
  name = 'AuditByStatement1764500000003';

  async up(queryRunner: QueryRunner): Promise<void> {
    await createColumnReader(queryRunner);
    await createObjectWriter(queryRunner);
    await createSource(queryRunner);
    await createWatch(queryRunner);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `DROP FUNCTION watch_table(text), audit_source(text, text), audit_object(text, text, boolean, boolean),
         audited_columns(text)`,
    );
  }
}
