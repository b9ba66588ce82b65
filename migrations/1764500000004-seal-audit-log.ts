import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A statement over the rows of one organization, or over those of none, in branches: so that indexes serve both. */
const branched = (statement: (which: (table: string) => string) => string): string => `
      IF p_org IS NULL THEN ${statement((table) => `${table}.organization_id IS NULL`)};
      ELSE ${statement((table) => `${table}.organization_id = p_org`)}; END IF;`;

/** What an entry's hash is made from besides the hash before it: an array, so that a text that moves to the next column makes another. */
async function createContent(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    CREATE FUNCTION audit_content(place bigint, entry audit_log) RETURNS bytea LANGUAGE sql STABLE AS $$
      SELECT convert_to(CASE WHEN entry.form IS NULL
        THEN jsonb_build_array(entry.id, entry.organization_id, place, extract(epoch FROM entry.at), entry.actor_id,
          entry.ip_address, entry.user_agent, entry.request_id, entry.action, entry.target, entry.target_id, entry.before, entry.after)
        ELSE jsonb_build_array(entry.form, entry.id, entry.organization_id, place, extract(epoch FROM entry.at), entry.actor_id,
          entry.ip_address, entry.user_agent, entry.request_id, entry.action, entry.target, entry.target_id, entry.before, entry.after,
          encode(entry.origin_digest, 'hex'), encode(entry.values_digest, 'hex')) END::text, 'UTF8')
    $$`);
}

/**
 * Gives the organization's unsealed entries (null: those of none) that are committed by now their places in the chain, at
 * most so many, in the order in which they were written. One at a time: the head's row is locked first.
 */
async function createSeal(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    CREATE FUNCTION seal_audit_log(p_org uuid, p_limit int) RETURNS int LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
    DECLARE
      caller_org text := coalesce(current_setting('app.org_id', true), '');
      head audit_heads%ROWTYPE;
      unsealed refcursor;
      entry record;
      ids uuid[] := '{}';
      hashes bytea[] := '{}';
      sealed int;
    BEGIN
      PERFORM set_config('app.org_id', coalesce(p_org::text, ''), true);
      ${branched((which) => `OPEN unsealed FOR SELECT l.id FROM audit_log l WHERE l.sequence IS NULL AND ${which('l')} LIMIT 1`)}
      FETCH unsealed INTO entry;
      CLOSE unsealed;
      IF entry.id IS NULL THEN
        PERFORM set_config('app.org_id', caller_org, true);
        RETURN 0;
      END IF;
      LOOP
        ${branched((which) => `SELECT h.* INTO head FROM audit_heads h WHERE ${which('h')} FOR UPDATE`)}
        EXIT WHEN head.id IS NOT NULL;
        INSERT INTO audit_heads (organization_id, sequence, hash) VALUES (p_org, 0, '') ON CONFLICT (organization_id) DO NOTHING;
      END LOOP;
      ${branched(
        (which) => `OPEN unsealed FOR
          SELECT l.id, audit_content(head.sequence + row_number() OVER (ORDER BY l.id), l) AS content FROM audit_log l
          WHERE l.sequence IS NULL AND ${which('l')} ORDER BY l.id LIMIT p_limit`,
      )}
      LOOP
        FETCH unsealed INTO entry;
        EXIT WHEN NOT FOUND;
        head.hash := sha256(head.hash || entry.content);
        ids := ids || entry.id;
        hashes := hashes || head.hash;
      END LOOP;
      CLOSE unsealed;
      sealed := cardinality(ids);
      IF sealed > 0 THEN
        -- ANY: whatever the planner thinks of the table, it reads these rows by their key alone.
        UPDATE audit_log l SET sequence = head.sequence + s.place, hash = s.hash
          FROM unnest(ids, hashes) WITH ORDINALITY AS s(id, hash, place) WHERE l.id = s.id AND l.id = ANY (ids);
        UPDATE audit_heads h SET sequence = head.sequence + sealed, hash = head.hash WHERE h.id = head.id;
      END IF;
      PERFORM set_config('app.org_id', caller_org, true);
      RETURN sealed;
    END $$`);
}

/** Organizations with something to number or to seal. Seen in the system's scope alone. */
async function findWork(queryRunner: QueryRunner, source: string): Promise<void> {
  await queryRunner.query(`
    CREATE OR REPLACE FUNCTION organizations_to_number() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
      ${source}
    $$`);
}

const UNNUMBERED = 'SELECT DISTINCT organization_id FROM events WHERE sequence IS NULL';
const UNSEALED = 'SELECT DISTINCT organization_id FROM audit_log WHERE sequence IS NULL';

/** Gives entries their places in the chain, behind the commit. */
export class SealAuditLog1764500000004 implements MigrationInterface {
  name = 'SealAuditLog1764500000004';

  async up(queryRunner: QueryRunner): Promise<void> {
    await createContent(queryRunner);
    await createSeal(queryRunner);
    await findWork(queryRunner, `${UNNUMBERED} UNION ${UNSEALED}`);
  }

  /** What waits for its place gets it: the version before knows no entry without one. */
  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`SELECT set_config('app.system', 'on', true)`);
    const waiting = (await queryRunner.query(UNSEALED)) as { organization_id: string | null }[];
    await queryRunner.query(`SELECT set_config('app.system', '', true)`);
    for (const { organization_id } of waiting) {
      await queryRunner.query(`SELECT seal_audit_log($1, 2147483647)`, [organization_id]);
    }
    await findWork(queryRunner, UNNUMBERED);
    await queryRunner.query(`DROP FUNCTION seal_audit_log(uuid, int), audit_content(bigint, audit_log)`);
  }
}
