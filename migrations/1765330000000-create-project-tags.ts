import type { MigrationInterface, QueryRunner } from 'typeorm';

const CURRENT_ORGANIZATION = `(SELECT NULLIF(current_setting('app.org_id', true), '')::uuid)`;
/** The projects that a member is limited to, as text; null is no limit. */
const LIMIT = `(SELECT NULLIF(current_setting('app.project_ids', true), ''))`;

/** Triggers alone write it, with the owner's rights. */
const WRITE_TAGS = `
  CREATE FUNCTION write_project_tags() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
  BEGIN
    IF TG_OP = 'UPDATE' THEN
      DELETE FROM project_tags t
        WHERE t.organization_id = NEW.organization_id AND t.project_id = NEW.id AND t.tag <> ALL (NEW.tags);
    END IF;
    INSERT INTO project_tags (organization_id, project_id, tag)
      SELECT NEW.organization_id, NEW.id, tag FROM unnest(NEW.tags) AS tag ON CONFLICT DO NOTHING;
    RETURN NULL;
  END $$`;

/** One row for each tag of a project: a list is filtered by equality, which an index serves under row-level security. */
export class CreateProjectTags1765330000000 implements MigrationInterface {
  name = 'CreateProjectTags1765330000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE project_tags (
      organization_id uuid NOT NULL,
      project_id uuid NOT NULL,
      tag text NOT NULL,
      CONSTRAINT pk_project_tags PRIMARY KEY (organization_id, project_id, tag),
      CONSTRAINT fk_project_tags__project_id FOREIGN KEY (organization_id, project_id)
        REFERENCES projects (organization_id, id) ON DELETE CASCADE
    )`);
    await queryRunner.query(`CREATE INDEX ix_project_tags__tag ON project_tags (organization_id, tag, project_id)`);
    await queryRunner.query(`ALTER TABLE project_tags ENABLE ROW LEVEL SECURITY`);
    await queryRunner.query(`ALTER TABLE project_tags FORCE ROW LEVEL SECURITY`);
    await queryRunner.query(
      `CREATE POLICY project_tags_of_organization ON project_tags USING (organization_id = ${CURRENT_ORGANIZATION})`,
    );
    await queryRunner.query(
      `CREATE POLICY project_tags_limited ON project_tags AS RESTRICTIVE TO billfold_app
         USING (${LIMIT} IS NULL OR project_id = ANY (${LIMIT}::uuid[]))`,
    );
    await queryRunner.query(`GRANT SELECT ON project_tags TO billfold_app`);
    await queryRunner.query(WRITE_TAGS);
    await queryRunner.query(
      `CREATE TRIGGER projects_tagged AFTER INSERT ON projects
         FOR EACH ROW WHEN (NEW.tags <> '{}') EXECUTE FUNCTION write_project_tags()`,
    );
    await queryRunner.query(
      `CREATE TRIGGER projects_tagged_anew AFTER UPDATE OF tags ON projects
         FOR EACH ROW WHEN (NEW.tags IS DISTINCT FROM OLD.tags) EXECUTE FUNCTION write_project_tags()`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TRIGGER projects_tagged ON projects`);
    await queryRunner.query(`DROP TRIGGER projects_tagged_anew ON projects`);
    await queryRunner.query(`DROP FUNCTION write_project_tags()`);
    await queryRunner.query(`DROP TABLE project_tags`);
  }
}
