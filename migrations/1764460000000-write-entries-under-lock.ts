import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is written down by row until entries are written by statement. */
const WATCHED = [
  'organizations',
  'users',
  'members',
  'invitations',
  'clients',
  'projects',
  'project_members',
  'invoices',
  'payments',
  'subscriptions',
  'plan_payments',
  'deliveries',
  'sessions',
  'one_time_secrets',
  'login_attempts',
];

/** As it was, but for the lock: a row of the log is made once nobody changes the columns of the log any more. */
const WRITE_AUDIT_ENTRY = `
    CREATE OR REPLACE FUNCTION write_audit_entry() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
    BEGIN
      LOCK TABLE audit_log IN ROW EXCLUSIVE MODE;
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
      END;
    END $$`;

async function inTransaction(queryRunner: QueryRunner, ...statements: string[]): Promise<void> {
  await queryRunner.startTransaction();
  try {
    for (const statement of [`SET LOCAL lock_timeout = '2s'`, ...statements]) await queryRunner.query(statement);
    await queryRunner.commitTransaction();
  } catch (error) {
    await queryRunner.rollbackTransaction();
    throw error;
  }
}

/**
 * Lets the log get columns while entries are written: an entry that was begun in the old row type, and waited for the
 * ALTER TABLE, would fail. Whoever has changed a watched table before may still write so when it commits, and is waited for.
 */
export class WriteEntriesUnderLock1764460000000 implements MigrationInterface {
  name = 'WriteEntriesUnderLock1764460000000';
  transaction = false;

  async up(queryRunner: QueryRunner): Promise<void> {
    await inTransaction(queryRunner, WRITE_AUDIT_ENTRY);
    for (const table of WATCHED) await inTransaction(queryRunner, `LOCK TABLE ${table} IN SHARE MODE`);
  }

  /** The older log takes such entries as well. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
