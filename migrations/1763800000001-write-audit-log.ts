import type { MigrationInterface, QueryRunner } from 'typeorm';

const TENANT_TABLES = ['invitations', 'plan_payments'];

const SHOWN_TO_PLATFORM = ['members', 'organizations', 'subscriptions'];

/** Which changes of which table are written down: everything that a mutation can change, and no bookkeeping. */
const AUDITED: Readonly<Record<string, string>> = {
  organizations: 'INSERT OR UPDATE OR DELETE',
  users: 'INSERT OR UPDATE OR DELETE',
  members: 'INSERT OR UPDATE OR DELETE',
  invitations: 'INSERT OR UPDATE OR DELETE',
  clients: 'INSERT OR UPDATE OR DELETE',
  invoices: 'INSERT OR UPDATE OR DELETE',
  payments: 'INSERT OR UPDATE OR DELETE',
  subscriptions: 'INSERT OR UPDATE OR DELETE',
  plan_payments: 'INSERT OR UPDATE OR DELETE',
  // An email asked for; how its sending went is the job's affair.
  deliveries: 'INSERT',
  // Logging in and out, and going on; a session's last activity is not worth an entry.
  sessions: 'INSERT OR DELETE OR UPDATE OF expires_at',
  // A code or link asked for, or exchanged; tries at it are counted also for those who are refused.
  one_time_secrets: 'INSERT OR UPDATE OF purpose',
};

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

/** What an entry tells of a column, and what its hash is made from. */
async function createParts(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    CREATE TABLE audit_heads (
      id uuid NOT NULL CONSTRAINT pk_audit_heads PRIMARY KEY DEFAULT gen_random_uuid(),
      organization_id uuid CONSTRAINT uq_audit_heads__organization UNIQUE NULLS NOT DISTINCT,
      sequence bigint NOT NULL,
      hash bytea NOT NULL
    )`);
  // Of secrets it is told that they changed, of pictures which one it is.
  await queryRunner.query(`
    CREATE FUNCTION audited_value(name text, value jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
      SELECT CASE
        WHEN jsonb_typeof(value) = 'null' THEN value
        WHEN name IN ('password_hash', 'two_factor_secret', 'token_hash', 'secret_hash') THEN '"***"'::jsonb
        WHEN name IN ('logo', 'picture') THEN to_jsonb('md5 ' || md5(value #>> '{}'))
        ELSE value END
    $$`);
  // An array, so that a text that moves from one column to the next makes another hash.
  await queryRunner.query(`
    CREATE FUNCTION audit_hash(previous bytea, place bigint, entry audit_log) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
      SELECT sha256(previous || convert_to(jsonb_build_array(entry.id, entry.organization_id, place,
        extract(epoch FROM entry.at), entry.actor_id, entry.ip_address, entry.user_agent, entry.request_id, entry.action,
        entry.target, entry.target_id, entry.before, entry.after)::text, 'UTF8'))
    $$`);
}

/**
 * Writes an entry for each change of a row: the columns that changed, before and after, secrets left out, who and from
 * where by the transaction's context. It runs when the transaction commits, so that the organization's chain is locked
 * for no longer than it takes to write.
 */
async function createWriter(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    CREATE FUNCTION write_audit_entry() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
    DECLARE
      untold CONSTANT text[] := '{updated_at,last_login_at,last_activity_at,two_factor_last_step}';
      origin jsonb := coalesce(NULLIF(current_setting('app.origin', true), ''), '{}')::jsonb;
      old_row jsonb;
      new_row jsonb;
      entry audit_log%ROWTYPE;
    BEGIN
      IF TG_TABLE_NAME = 'invoices' THEN
        -- A published document is kept by itself, with its pictures: too much to read for every payment.
        IF TG_OP <> 'INSERT' THEN OLD.snapshot := NULL; END IF;
        IF TG_OP <> 'DELETE' THEN NEW.snapshot := NULL; END IF;
      END IF;
      IF TG_OP <> 'INSERT' THEN old_row := to_jsonb(OLD) - untold; END IF;
      IF TG_OP <> 'DELETE' THEN new_row := to_jsonb(NEW) - untold; END IF;
      SELECT jsonb_object_agg(key, audited_value(key, value)) INTO entry.before FROM jsonb_each(old_row)
        WHERE CASE WHEN new_row IS NULL THEN jsonb_typeof(value) <> 'null' ELSE new_row->key IS DISTINCT FROM value END;
      SELECT jsonb_object_agg(key, audited_value(key, value)) INTO entry.after FROM jsonb_each(new_row)
        WHERE CASE WHEN old_row IS NULL THEN jsonb_typeof(value) <> 'null' ELSE old_row->key IS DISTINCT FROM value END;
      IF TG_OP = 'UPDATE' AND entry.after IS NULL THEN RETURN NULL; END IF;
      entry.id := gen_random_uuid();
      entry.organization_id := NULLIF(current_setting('app.org_id', true), '')::uuid;
      entry.at := coalesce((origin->>'at')::timestamptz, now());
      entry.actor_id := NULLIF(current_setting('app.user_id', true), '')::uuid;
      entry.ip_address := origin->>'ip';
      entry.user_agent := origin->>'userAgent';
      entry.request_id := origin->>'requestId';
      entry.action := coalesce(origin->>'action', lower(TG_OP));
      entry.target := TG_TABLE_NAME;
      entry.target_id := coalesce(new_row->>'id', old_row->>'id')::uuid;
      INSERT INTO audit_heads AS head (organization_id, sequence, hash)
        VALUES (entry.organization_id, 1, audit_hash('', 1, entry))
        ON CONFLICT (organization_id)
          DO UPDATE SET sequence = head.sequence + 1, hash = audit_hash(head.hash, head.sequence + 1, entry)
        RETURNING head.sequence, head.hash INTO entry.sequence, entry.hash;
      INSERT INTO audit_log SELECT entry.*;
      RETURN NULL;
    END $$`);
  // The first place in the chain of the context's organization where an entry is not as it was written; null for none.
  await queryRunner.query(`
    CREATE FUNCTION first_broken_audit_entry() RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
      SELECT min(place) FROM (
        SELECT row_number() OVER chain AS place, log.sequence,
          log.hash IS DISTINCT FROM audit_hash(coalesce(lag(log.hash) OVER chain, ''), row_number() OVER chain, log) AS broken
        FROM audit_log log WHERE log.organization_id IS NOT DISTINCT FROM ${CURRENT_ORGANIZATION}
        WINDOW chain AS (ORDER BY log.sequence)
        UNION ALL
        SELECT head.sequence, NULL, NOT EXISTS (
          SELECT 1 FROM audit_log log WHERE log.organization_id IS NOT DISTINCT FROM head.organization_id
            AND log.sequence = head.sequence AND log.hash = head.hash)
        FROM audit_heads head WHERE head.organization_id IS NOT DISTINCT FROM ${CURRENT_ORGANIZATION}
      ) AS entries WHERE broken OR place <> sequence
    $$`);
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
  for (const [table, changes] of Object.entries(AUDITED)) {
    await queryRunner.query(`
      CREATE CONSTRAINT TRIGGER ${table}_audited AFTER ${changes} ON ${table}
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION write_audit_entry()`);
  }
}

/** The audit log: written by triggers with the owner's rights, readable and nothing else for the application. */
export class WriteAuditLog1763800000001 implements MigrationInterface {
  name = 'WriteAuditLog1763800000001';

  async up(queryRunner: QueryRunner): Promise<void> {
    await createParts(queryRunner);
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
    for (const table of Object.keys(AUDITED)) {
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
    await queryRunner.query(
      `DROP FUNCTION write_audit_entry(), first_broken_audit_entry(), refuse_audit_change(),
         audit_hash(bytea, bigint, audit_log), audited_value(text, jsonb)`,
    );
  }
}
