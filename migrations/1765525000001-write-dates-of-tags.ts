import type { MigrationInterface, QueryRunner } from 'typeorm';

const written = (columns: string, values: string): string => `
  CREATE OR REPLACE FUNCTION write_time_entry_tags() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
  BEGIN
    INSERT INTO time_entry_tags (organization_id, time_entry_id, tag${columns})
      SELECT n.organization_id, n.id, tag${values.replaceAll('NEW', 'n')} FROM new_rows n CROSS JOIN LATERAL unnest(n.tags) AS tag
      ON CONFLICT DO NOTHING;
    RETURN NULL;
  END $$`;
const rewritten = (columns: string, values: string): string => `
  CREATE OR REPLACE FUNCTION rewrite_time_entry_tags() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
  BEGIN
    DELETE FROM time_entry_tags t
      WHERE t.organization_id = NEW.organization_id AND t.time_entry_id = NEW.id AND t.tag <> ALL (NEW.tags);
    INSERT INTO time_entry_tags (organization_id, time_entry_id, tag${columns})
      SELECT NEW.organization_id, NEW.id, tag${values} FROM unnest(NEW.tags) AS tag ON CONFLICT DO NOTHING;
    RETURN NULL;
  END $$`;
const MOVED = `
  CREATE FUNCTION date_time_entry_tags() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
  BEGIN
    UPDATE time_entry_tags t SET date = NEW.date, created_at = NEW.created_at
      WHERE t.organization_id = NEW.organization_id AND t.time_entry_id = NEW.id
        AND (t.date, t.created_at) IS DISTINCT FROM (NEW.date, NEW.created_at);
    RETURN NULL;
  END $$`;

/** Triggers keep the dates: those that write tags, and one for entries that are moved. */
export class WriteDatesOfTags1765525000001 implements MigrationInterface {
  name = 'WriteDatesOfTags1765525000001';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(written(', date, created_at', ', NEW.date, NEW.created_at'));
    await queryRunner.query(rewritten(', date, created_at', ', NEW.date, NEW.created_at'));
    await queryRunner.query(MOVED);
    await queryRunner.query(
      `CREATE TRIGGER time_entries_tags_dated AFTER UPDATE OF date, created_at ON time_entries
         FOR EACH ROW WHEN (NEW.date IS DISTINCT FROM OLD.date OR NEW.created_at IS DISTINCT FROM OLD.created_at)
         EXECUTE FUNCTION date_time_entry_tags()`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TRIGGER time_entries_tags_dated ON time_entries`);
    await queryRunner.query(`DROP FUNCTION date_time_entry_tags()`);
    await queryRunner.query(written('', ''));
    await queryRunner.query(rewritten('', ''));
  }
}
