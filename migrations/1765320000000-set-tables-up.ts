import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The organization's rows alone, for the owner of the table too. Members who are limited to projects see them all. */
const TENANCY = `
  CREATE FUNCTION set_up_tenancy(of_table text) RETURNS void LANGUAGE plpgsql SET search_path = public AS $$
  BEGIN
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', of_table);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', of_table);
    EXECUTE format('CREATE POLICY %I ON %I USING (organization_id = (SELECT NULLIF(current_setting(%L, true), %L)::uuid))',
      of_table || '_of_organization', of_table, 'app.org_id', '');
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO billfold_app', of_table);
  END $$`;

/** What rows with a name are sorted by: the name, folded, also where rows are copied in with triggers off. */
const KEY_NAME = `
  CREATE FUNCTION key_name() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    NEW.name_key := public.sort_key_v1(NEW.name);
    RETURN NEW;
  END $$`;
const NAME_KEY = `
  CREATE FUNCTION set_up_name_key(of_table text) RETURNS void LANGUAGE plpgsql SET search_path = public AS $$
  BEGIN
    EXECUTE format('CREATE TRIGGER %I BEFORE INSERT ON %I FOR EACH ROW EXECUTE FUNCTION key_name()', of_table || '_keyed', of_table);
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE ON %I FOR EACH ROW
      WHEN (OLD.name IS DISTINCT FROM NEW.name OR OLD.name_key IS DISTINCT FROM NEW.name_key OR NEW.name_key IS NULL)
      EXECUTE FUNCTION key_name()', of_table || '_keyed_again', of_table);
    EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER %I, ENABLE ALWAYS TRIGGER %I',
      of_table, of_table || '_keyed', of_table || '_keyed_again');
  END $$`;

/** What is searched: the columns, folded, a line each; the first is the one that a short text is compared with. */
const SEARCH = `
  CREATE FUNCTION set_up_search(of_table text, of_kind text, columns text[]) RETURNS void LANGUAGE plpgsql
  SET search_path = public AS $$
  DECLARE
    folded text := (SELECT format('concat_ws(E''\\n'', %s)', string_agg(format('coalesce(fold_text_v1(r.%I), '''')', name), ', ' ORDER BY at))
      FROM unnest(columns) WITH ORDINALITY AS one(name, at));
    changed text := (SELECT string_agg(format('OLD.%1$I IS DISTINCT FROM NEW.%1$I', name), ' OR ') FROM unnest(columns) AS name);
    body text;
    change text;
  BEGIN
    FOREACH change IN ARRAY '{new,changed,no}'::text[] LOOP
      body := CASE change
        WHEN 'new' THEN format('INSERT INTO search_texts (organization_id, kind, id, folded)
          SELECT r.organization_id, %L, r.id, %s FROM new_rows r', of_kind, folded)
        WHEN 'changed' THEN format('UPDATE search_texts SET folded = (SELECT %s FROM (SELECT NEW.*) r)
          WHERE organization_id = NEW.organization_id AND kind = %L AND id = NEW.id', folded, of_kind)
        ELSE format('DELETE FROM search_texts s USING old_rows o
          WHERE s.organization_id = o.organization_id AND s.kind = %L AND s.id = o.id', of_kind) END;
      EXECUTE format('CREATE FUNCTION %I() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS %L',
        format('search_%s_%s', change, of_table), format('BEGIN %s; RETURN NULL; END', body));
    END LOOP;
    EXECUTE format('CREATE TRIGGER %1$s_searched_insert AFTER INSERT ON %1$s REFERENCING NEW TABLE AS new_rows
      FOR EACH STATEMENT EXECUTE FUNCTION search_new_%1$s()', of_table);
    EXECUTE format('CREATE TRIGGER %1$s_searched_update AFTER UPDATE ON %1$s FOR EACH ROW WHEN (%2$s)
      EXECUTE FUNCTION search_changed_%1$s()', of_table, changed);
    EXECUTE format('CREATE TRIGGER %1$s_searched_delete AFTER DELETE ON %1$s REFERENCING OLD TABLE AS old_rows
      FOR EACH STATEMENT EXECUTE FUNCTION search_no_%1$s()', of_table);
  END $$`;

/**
 * What the audit log says of a table: texts that tell of people, other texts, and columns that are not worth an entry. It is
 * declared in a migration before the one that creates the table, which locks others and must change no rows, and calls `watch_table`.
 */
const DECLARE_AUDIT = `
  CREATE FUNCTION declare_audit(of_table text, personal text[], plain text[], untold text[]) RETURNS void LANGUAGE plpgsql
  SET search_path = public AS $$
  BEGIN
    INSERT INTO audit_tables (name, changes) VALUES (of_table, '{INSERT,UPDATE,DELETE}');
    INSERT INTO audit_columns (table_name, name, kind)
      SELECT of_table, unnest(personal), 'PERSONAL' UNION ALL SELECT of_table, unnest(plain), 'PLAIN'
      UNION ALL SELECT of_table, unnest(untold), 'UNTOLD';
  END $$`;
const WITHDRAW_AUDIT = `
  CREATE FUNCTION withdraw_audit(of_table text) RETURNS void LANGUAGE plpgsql SET search_path = public AS $$
  BEGIN
    DELETE FROM audit_columns WHERE table_name = of_table;
    DELETE FROM audit_tables a WHERE a.name = of_table;
  END $$`;

/** The way down: the table goes, with everything that was set up for it. */
const TAKE_DOWN = `
  CREATE FUNCTION take_down_table(of_table text, of_kind text) RETURNS void LANGUAGE plpgsql SET search_path = public AS $$
  DECLARE
    name text;
  BEGIN
    EXECUTE format('DROP TABLE %I', of_table);
    FOR name IN SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace
      AND proname ~ format('^(audit_%1$s_(insert|update|delete)|search_(new|changed|no)_%1$s)$', of_table) LOOP
      EXECUTE format('DROP FUNCTION %I()', name);
    END LOOP;
    DELETE FROM search_texts WHERE kind = of_kind;
  END $$`;

const FOR_MIGRATIONS = [
  'set_up_tenancy(text)',
  'set_up_name_key(text)',
  'set_up_search(text, text, text[])',
  'declare_audit(text, text[], text[], text[])',
  'withdraw_audit(text)',
  'take_down_table(text, text)',
];

/** What each new table of an organization needs, as functions for the migrations that create one. */
export class SetTablesUp1765320000000 implements MigrationInterface {
  name = 'SetTablesUp1765320000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [KEY_NAME, TENANCY, NAME_KEY, SEARCH, DECLARE_AUDIT, WITHDRAW_AUDIT, TAKE_DOWN])
      await queryRunner.query(statement);
    await queryRunner.query(`REVOKE ALL ON FUNCTION ${FOR_MIGRATIONS.join(', ')} FROM PUBLIC`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP FUNCTION ${FOR_MIGRATIONS.join(', ')}`);
    await queryRunner.query(`DROP FUNCTION key_name()`);
  }
}
