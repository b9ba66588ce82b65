import type { MigrationInterface, QueryRunner } from 'typeorm';

const CURRENT_ORGANIZATION = `(SELECT NULLIF(current_setting('app.org_id', true), '')::uuid)`;
const IS_SYSTEM = `(SELECT current_setting('app.system', true) = 'on')`;

/** How far people were told of an organization's events. */
export class FollowEventsWithNotices1764200000001 implements MigrationInterface {
  name = 'FollowEventsWithNotices1764200000001';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE notice_cursors (
      organization_id uuid NOT NULL,
      sequence bigint NOT NULL,
      CONSTRAINT pk_notice_cursors PRIMARY KEY (organization_id)
    )`);
    await queryRunner.query(
      `ALTER TABLE notice_cursors ADD CONSTRAINT fk_notice_cursors__organization FOREIGN KEY (organization_id) REFERENCES organizations(id) ON DELETE CASCADE`,
    );
    await queryRunner.query(`ALTER TABLE notice_cursors ENABLE ROW LEVEL SECURITY`);
    await queryRunner.query(`ALTER TABLE notice_cursors FORCE ROW LEVEL SECURITY`);
    await queryRunner.query(
      `CREATE POLICY notice_cursors_of_organization ON notice_cursors USING (organization_id = ${CURRENT_ORGANIZATION})`,
    );
    // The worker looks for organizations in which something has happened since.
    await queryRunner.query(`CREATE POLICY notice_cursors_of_all ON notice_cursors FOR SELECT USING (${IS_SYSTEM})`);
    await queryRunner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON notice_cursors TO billfold_app`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE notice_cursors`);
  }
}
