import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Triggers alone write it, with the owner's rights; of all rows of a statement at once. */
const WRITE_TAGS = `
  CREATE FUNCTION write_time_entry_tags() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
  BEGIN
    INSERT INTO time_entry_tags (organization_id, time_entry_id, tag)
      SELECT n.organization_id, n.id, tag FROM new_rows n CROSS JOIN LATERAL unnest(n.tags) AS tag ON CONFLICT DO NOTHING;
    RETURN NULL;
  END $$`;
const REWRITE_TAGS = `
  CREATE FUNCTION rewrite_time_entry_tags() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
  BEGIN
    DELETE FROM time_entry_tags t
      WHERE t.organization_id = NEW.organization_id AND t.time_entry_id = NEW.id AND t.tag <> ALL (NEW.tags);
    INSERT INTO time_entry_tags (organization_id, time_entry_id, tag)
      SELECT NEW.organization_id, NEW.id, tag FROM unnest(NEW.tags) AS tag ON CONFLICT DO NOTHING;
    RETURN NULL;
  END $$`;

/** One row for each tag of an entry: a list is filtered by equality, which an index serves under row-level security. */
export class CreateTimeEntryTags1765505000003 implements MigrationInterface {
  name = 'CreateTimeEntryTags1765505000003';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE time_entry_tags (
      organization_id uuid NOT NULL,
      time_entry_id uuid NOT NULL,
      tag text NOT NULL,
      CONSTRAINT pk_time_entry_tags PRIMARY KEY (organization_id, time_entry_id, tag),
      CONSTRAINT fk_time_entry_tags__time_entry_id FOREIGN KEY (organization_id, time_entry_id)
        REFERENCES time_entries (organization_id, id) ON DELETE CASCADE
    )`);
    await queryRunner.query(
      `CREATE INDEX ix_time_entry_tags__tag ON time_entry_tags (organization_id, tag, time_entry_id)`,
    );
    await queryRunner.query(`SELECT set_up_tenancy('time_entry_tags')`);
    await queryRunner.query(`REVOKE INSERT, UPDATE, DELETE ON time_entry_tags FROM billfold_app`);
    // The policies of `time_entries` apply inside.
    await queryRunner.query(
      `CREATE POLICY time_entry_tags_limited ON time_entry_tags AS RESTRICTIVE TO billfold_app
         USING ((SELECT NULLIF(current_setting('app.project_ids', true), '') IS NULL
             AND current_setting('app.own_time', true) IS DISTINCT FROM 'on')
           OR EXISTS (SELECT FROM time_entries e
             WHERE e.organization_id = time_entry_tags.organization_id AND e.id = time_entry_tags.time_entry_id))`,
    );
    await queryRunner.query(WRITE_TAGS);
    await queryRunner.query(REWRITE_TAGS);
    await queryRunner.query(
      `CREATE TRIGGER time_entries_tagged AFTER INSERT ON time_entries REFERENCING NEW TABLE AS new_rows
         FOR EACH STATEMENT EXECUTE FUNCTION write_time_entry_tags()`,
    );
    await queryRunner.query(
      `CREATE TRIGGER time_entries_tagged_anew AFTER UPDATE OF tags ON time_entries
         FOR EACH ROW WHEN (NEW.tags IS DISTINCT FROM OLD.tags) EXECUTE FUNCTION rewrite_time_entry_tags()`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TRIGGER time_entries_tagged ON time_entries`);
    await queryRunner.query(`DROP TRIGGER time_entries_tagged_anew ON time_entries`);
    await queryRunner.query(`DROP FUNCTION write_time_entry_tags(), rewrite_time_entry_tags()`);
    await queryRunner.query(`DROP TABLE time_entry_tags`);
  }
}
