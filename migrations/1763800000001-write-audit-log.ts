import type { MigrationInterface, QueryRunner } from 'typeorm';

const TENANT_TABLES = ['invitations', 'plan_payments'];

const SHOWN_TO_PLATFORM = ['members', 'organizations', 'subscriptions'];

/** Tables of an organization whose every change is written down. */
const AUDITED_TENANT_TABLES = [
  'members',
  'invitations',
  'clients',
  'invoices',
  'payments',
  'subscriptions',
  'plan_payments',
];

const CURRENT_ORGANIZATION = `(SELECT NULLIF(current_setting('app.org_id', true), '')::uuid)`;

/** An administrator of the platform reads who is a member of what, and on which plan: nothing else of an organization. */
async function showPlansToPlatform(queryRunner: QueryRunner): Promise<void> {
  for (const table of SHOWN_TO_PLATFORM) {
    await queryRunner.query(
      `CREATE POLICY ${table}_of_platform ON ${table} FOR SELECT USING ((SELECT current_setting('app.platform', true) = 'on'))`,
    );
  }
}

async function secureRows(queryRunner: QueryRunner): Promise<void> {
  for (const table of [...TENANT_TABLES, 'audit_log', 'audit_heads']) {
    await queryRunner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
    await queryRunner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
    await queryRunner.query(
      `CREATE POLICY ${table}_of_organization ON ${table} USING (organization_id IS NOT DISTINCT FROM ${CURRENT_ORGANIZATION})`,
    );
  }
  // An invitation is found by nothing but its token, until it is accepted.
  await queryRunner.query(`
    CREATE POLICY invitations_by_token ON invitations FOR SELECT
      USING (token_hash = (SELECT NULLIF(current_setting('app.link_hash', true), '')))`);
}

/**
 * Writes an entry for each change of a row: the columns that changed, before and after, secrets left out, who and from
 * where by the transaction's context. It runs when the transaction commits, so that the organization's chain is locked
 * for no longer than it takes to write.
 */
async function createWriter(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    CREATE TABLE audit_heads (
      id uuid NOT NULL CONSTRAINT pk_audit_heads PRIMARY KEY DEFAULT gen_random_uuid(),
      organization_id uuid CONSTRAINT uq_audit_heads__organization UNIQUE NULLS NOT DISTINCT,
      sequence bigint NOT NULL,
      hash bytea NOT NULL
    )`);
  await queryRunner.query(`
    CREATE FUNCTION audited_columns(row_data jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
      SELECT row_data - '{password_hash,two_factor_secret,two_factor_last_step,token_hash,updated_at,last_login_at}'::text[]
        || CASE WHEN row_data ? 'logo' AND row_data->>'logo' IS NOT NULL THEN jsonb_build_object('logo', md5(row_data->>'logo')) ELSE '{}' END
        || CASE WHEN row_data ? 'picture' AND row_data->>'picture' IS NOT NULL THEN jsonb_build_object('picture', md5(row_data->>'picture')) ELSE '{}' END
    $$`);
  await queryRunner.query(`
    CREATE FUNCTION write_audit_entry() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
    DECLARE
      origin jsonb := coalesce(NULLIF(current_setting('app.origin', true), ''), '{}')::jsonb;
      organization uuid := NULLIF(current_setting('app.org_id', true), '')::uuid;
      old_row jsonb := CASE WHEN TG_OP = 'INSERT' THEN NULL ELSE audited_columns(to_jsonb(OLD)) END;
      new_row jsonb := CASE WHEN TG_OP = 'DELETE' THEN NULL ELSE audited_columns(to_jsonb(NEW)) END;
      changed_before jsonb := old_row;
      changed_after jsonb := new_row;
      entry audit_log%ROWTYPE;
      previous bytea;
    BEGIN
      IF TG_OP = 'UPDATE' THEN
        SELECT jsonb_object_agg(key, value) INTO changed_before FROM jsonb_each(old_row) WHERE new_row->key IS DISTINCT FROM value;
        SELECT jsonb_object_agg(key, value) INTO changed_after FROM jsonb_each(new_row) WHERE old_row->key IS DISTINCT FROM value;
        -- Something that is not told has changed: a password, say. That it changed is told.
        IF changed_after IS NULL AND TG_TABLE_NAME <> 'users' THEN RETURN NULL; END IF;
      END IF;
      INSERT INTO audit_heads AS head (organization_id, sequence, hash) VALUES (organization, 1, '')
        ON CONFLICT (organization_id) DO UPDATE SET sequence = head.sequence + 1
        RETURNING head.sequence, head.hash INTO entry.sequence, previous;
      entry.id := gen_random_uuid();
      entry.organization_id := organization;
      entry.at := coalesce((origin->>'at')::timestamptz, now());
      entry.actor_id := NULLIF(current_setting('app.user_id', true), '')::uuid;
      entry.ip_address := origin->>'ip';
      entry.user_agent := origin->>'userAgent';
      entry.request_id := origin->>'requestId';
      entry.action := coalesce(origin->>'action', lower(TG_OP));
      entry.target := TG_TABLE_NAME;
      entry.target_id := coalesce(new_row->>'id', old_row->>'id')::uuid;
      entry.before := changed_before;
      entry.after := changed_after;
      entry.hash := sha256(previous || convert_to(concat_ws('|', entry.id, entry.organization_id, entry.sequence,
        to_char(entry.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), entry.actor_id, entry.ip_address, entry.user_agent,
        entry.request_id, entry.action, entry.target, entry.target_id, entry.before::text, entry.after::text), 'UTF8'));
      INSERT INTO audit_log SELECT entry.*;
      UPDATE audit_heads SET hash = entry.hash WHERE organization_id IS NOT DISTINCT FROM organization;
      RETURN NULL;
    END $$`);
  await queryRunner.query(`
    CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'the audit log is only ever added to' USING ERRCODE = 'BF004';
    END $$`);
  await queryRunner.query(`
    CREATE TRIGGER audit_log_kept BEFORE UPDATE OR DELETE ON audit_log FOR EACH ROW EXECUTE FUNCTION refuse_audit_change()`);
  await queryRunner.query(`
    CREATE TRIGGER audit_log_not_truncated BEFORE TRUNCATE ON audit_log EXECUTE FUNCTION refuse_audit_change()`);
}

async function watchTables(queryRunner: QueryRunner): Promise<void> {
  for (const table of [...AUDITED_TENANT_TABLES, 'organizations', 'users']) {
    await queryRunner.query(`
      CREATE CONSTRAINT TRIGGER ${table}_audited AFTER INSERT OR UPDATE OR DELETE ON ${table}
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION write_audit_entry()`);
  }
  // Logging in and out; a session's last activity is not worth an entry.
  await queryRunner.query(`
    CREATE CONSTRAINT TRIGGER sessions_audited AFTER INSERT OR DELETE ON sessions
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION write_audit_entry()`);
}

/** The audit log: written by triggers with the owner's rights, readable and nothing else for the application. */
export class WriteAuditLog1763800000001 implements MigrationInterface {
  name = 'WriteAuditLog1763800000001';

  async up(queryRunner: QueryRunner): Promise<void> {
    await createWriter(queryRunner);
    await secureRows(queryRunner);
    await showPlansToPlatform(queryRunner);
    await watchTables(queryRunner);
    await queryRunner.query(`
      GRANT SELECT, INSERT, UPDATE, DELETE ON invitations, plan_payments, one_time_secrets, password_history, recovery_codes,
        sms_messages, login_attempts, rate_limits TO billfold_app`);
    await queryRunner.query(`GRANT SELECT ON audit_log TO billfold_app`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of [...AUDITED_TENANT_TABLES, 'organizations', 'users', 'sessions']) {
      await queryRunner.query(`DROP TRIGGER ${table}_audited ON ${table}`);
    }
    await queryRunner.query(`DROP TRIGGER audit_log_kept ON audit_log`);
    await queryRunner.query(`DROP TRIGGER audit_log_not_truncated ON audit_log`);
    for (const table of [...TENANT_TABLES, 'audit_log', 'audit_heads']) {
      await queryRunner.query(`DROP POLICY ${table}_of_organization ON ${table}`);
    }
    for (const table of SHOWN_TO_PLATFORM) await queryRunner.query(`DROP POLICY ${table}_of_platform ON ${table}`);
    await queryRunner.query(`DROP POLICY invitations_by_token ON invitations`);
    await queryRunner.query(`DROP TABLE audit_heads`);
    await queryRunner.query(`DROP FUNCTION write_audit_entry(), refuse_audit_change(), audited_columns(jsonb)`);
  }
}
