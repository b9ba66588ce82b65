import type { MigrationInterface, QueryRunner } from 'typeorm';

const CURRENT_ORGANIZATION = `(SELECT NULLIF(current_setting('app.org_id', true), '')::uuid)`;
const IS_PLATFORM = `(SELECT current_setting('app.platform', true) = 'on')`;
const IS_SYSTEM = `(SELECT current_setting('app.system', true) = 'on')`;

/** All of an entry but what sealing fills in. */
const CONTENT =
  'id, organization_id, at, actor_id, ip_address, user_agent, request_id, action, target, target_id, before, after, form, origin_digest, values_digest';

const columnsOf = (row: string, columns = CONTENT): string =>
  columns
    .split(', ')
    .map((column) => `${row}.${column}`)
    .join(', ');

/** An entry has no place in the chain until it is sealed; until then the application does not see it. */
async function openEntries(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    ALTER TABLE audit_log ALTER COLUMN sequence DROP NOT NULL, ALTER COLUMN hash DROP NOT NULL,
      ADD form smallint, ADD origin_digest bytea, ADD values_digest bytea`);
  await queryRunner.query(
    `CREATE POLICY audit_log_sealed ON audit_log AS RESTRICTIVE FOR SELECT TO billfold_app USING (sequence IS NOT NULL)`,
  );
  await queryRunner.query(
    `CREATE POLICY audit_log_to_seal ON audit_log FOR SELECT USING (sequence IS NULL AND ${IS_SYSTEM})`,
  );
  await queryRunner.query(`DROP TRIGGER audit_log_kept ON audit_log`);
  await queryRunner.query(`
    CREATE TRIGGER audit_log_kept BEFORE UPDATE ON audit_log FOR EACH ROW
    WHEN (OLD.sequence IS NOT NULL OR OLD.hash IS NOT NULL OR NEW.sequence IS NULL OR NEW.hash IS NULL
      OR (${columnsOf('OLD')}) IS DISTINCT FROM (${columnsOf('NEW')}))
    EXECUTE FUNCTION refuse_audit_change()`);
  await queryRunner.query(`
    CREATE TRIGGER audit_log_not_deleted BEFORE DELETE ON audit_log FOR EACH ROW EXECUTE FUNCTION refuse_audit_change()`);
}

/** Values that tell of persons stand beside the chain, which hashes salted digests of them: they can be blanked, and nothing else. */
async function createPersonalValues(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`CREATE TABLE audit_personal (
    id uuid NOT NULL,
    organization_id uuid,
    origin_salt bytea,
    ip_address text,
    user_agent text,
    values_salt bytea,
    before jsonb,
    after jsonb,
    CONSTRAINT pk_audit_personal PRIMARY KEY (id)
  )`);
  const isBlanked = (part: string): string => {
    const nulls = part.replace(/\w+/g, 'NULL');
    return `(${columnsOf('NEW', part)}) IS DISTINCT FROM (${columnsOf('OLD', part)})
      AND (${columnsOf('NEW', part)}) IS DISTINCT FROM (${nulls})`;
  };
  await queryRunner.query(`
    CREATE TRIGGER audit_personal_kept BEFORE UPDATE ON audit_personal FOR EACH ROW
    WHEN ((${columnsOf('OLD', 'id, organization_id')}) IS DISTINCT FROM (${columnsOf('NEW', 'id, organization_id')})
      OR ${isBlanked('origin_salt, ip_address, user_agent')} OR ${isBlanked('values_salt, before, after')})
    EXECUTE FUNCTION refuse_audit_change()`);
  await queryRunner.query(`
    CREATE TRIGGER audit_personal_not_deleted BEFORE DELETE ON audit_personal FOR EACH ROW EXECUTE FUNCTION refuse_audit_change()`);
  await queryRunner.query(`
    CREATE TRIGGER audit_personal_not_truncated BEFORE TRUNCATE ON audit_personal EXECUTE FUNCTION refuse_audit_change()`);
  await queryRunner.query(`ALTER TABLE audit_personal ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY`);
  await queryRunner.query(
    `CREATE POLICY audit_personal_of_organization ON audit_personal USING (organization_id IS NOT DISTINCT FROM ${CURRENT_ORGANIZATION})`,
  );
  await queryRunner.query(
    `CREATE POLICY audit_personal_of_platform ON audit_personal AS RESTRICTIVE FOR SELECT TO billfold_app
       USING (organization_id IS NOT NULL OR ${IS_PLATFORM})`,
  );
  await queryRunner.query(`GRANT SELECT ON audit_personal TO billfold_app`);
}

/** Entries that wait for their place in the chain, and personal values beside it. */
export class OpenAuditLog1764500000000 implements MigrationInterface {
  name = 'OpenAuditLog1764500000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await openEntries(queryRunner);
    await createPersonalValues(queryRunner);
  }

  /** Entries that this version has written stay, without personal values; the older check does not know their form. */
  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE audit_personal`);
    await queryRunner.query(`DROP TRIGGER audit_log_kept ON audit_log`);
    await queryRunner.query(`DROP TRIGGER audit_log_not_deleted ON audit_log`);
    await queryRunner.query(`
      CREATE TRIGGER audit_log_kept BEFORE UPDATE OR DELETE ON audit_log FOR EACH ROW EXECUTE FUNCTION refuse_audit_change()`);
    await queryRunner.query(`DROP POLICY audit_log_sealed ON audit_log`);
    await queryRunner.query(`DROP POLICY audit_log_to_seal ON audit_log`);
    await queryRunner.query(`
      ALTER TABLE audit_log DROP COLUMN form, DROP COLUMN origin_digest, DROP COLUMN values_digest,
        ALTER COLUMN sequence SET NOT NULL, ALTER COLUMN hash SET NOT NULL`);
  }
}
