import type { MigrationInterface, QueryRunner } from 'typeorm';

const CURRENT_ORGANIZATION = `NULLIF(current_setting('app.org_id', true), '')::uuid`;

/** A statement over the rows of one organization, or over those of none, in branches: so that indexes serve both. */
const branched = (statement: (which: (table: string) => string) => string): string => `
      IF organization IS NULL THEN ${statement((table) => `${table}.organization_id IS NULL`)};
      ELSE ${statement((table) => `${table}.organization_id = organization`)}; END IF;`;

/** Whether a part of the personal values is what its digest was made from, or was blanked. */
async function createPartCheck(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    CREATE FUNCTION audit_part_holds(digest bytea, salt bytea, parts jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
      SELECT CASE WHEN salt IS NULL THEN parts = '[null, null]'
        ELSE coalesce(sha256(salt || convert_to(parts::text, 'UTF8')) = digest, false) END
    $$`);
}

/**
 * Looks at the next entries of the context's chain after a checkpoint (0 and '' is the beginning), at most so many, all
 * where it is NULL. `sequence` and `hash` are the checkpoint reached, the last entry before a break; `broken_at` is
 * where the chain breaks, NULL for nowhere; it is the checkpoint's own place where no such entry is known.
 */
async function createCheck(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    CREATE FUNCTION check_audit_log(since bigint, since_hash bytea, p_limit int)
    RETURNS TABLE (sequence bigint, hash bytea, broken_at bigint, is_known boolean, is_complete boolean)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public AS $$
    #variable_conflict use_column
    DECLARE
      organization uuid := ${CURRENT_ORGANIZATION};
      head audit_heads%ROWTYPE;
      known_hash bytea;
      last_hash bytea;
      looked_at bigint;
      broken bigint;
      reached bigint;
    BEGIN
      ${branched((which) => `SELECT h.* INTO head FROM audit_heads h WHERE ${which('h')}`)}
      ${branched((which) => `SELECT l.hash INTO known_hash FROM audit_log l WHERE ${which('l')} AND l.sequence = since`)}
      IF since > 0 AND known_hash IS DISTINCT FROM since_hash THEN
        RETURN QUERY SELECT since, since_hash, since, false, false;
        RETURN;
      END IF;
      ${branched(
        (which) => `SELECT count(*), min(e.place) FILTER (WHERE e.is_broken) INTO looked_at, broken FROM (
          SELECT since + row_number() OVER chain AS place,
            l.sequence <> since + row_number() OVER chain
            OR l.hash IS DISTINCT FROM sha256(coalesce(lag(l.hash) OVER chain, since_hash) || audit_content(since + row_number() OVER chain, l))
            OR (p.id IS NULL) <> (l.origin_digest IS NULL AND l.values_digest IS NULL)
            OR NOT audit_part_holds(l.origin_digest, p.origin_salt, jsonb_build_array(p.ip_address, p.user_agent))
            OR NOT audit_part_holds(l.values_digest, p.values_salt, jsonb_build_array(p.before, p.after)) AS is_broken
          FROM audit_log l LEFT JOIN audit_personal p ON p.id = l.id AND p.organization_id IS NOT DISTINCT FROM l.organization_id
          WHERE ${which('l')} AND l.sequence > since WINDOW chain AS (ORDER BY l.sequence) ORDER BY l.sequence LIMIT p_limit) e`,
      )}
      reached := since + looked_at;
      is_complete := coalesce(looked_at < p_limit, true) OR reached = head.sequence;
      IF broken IS NULL AND is_complete AND reached <> coalesce(head.sequence, 0) THEN
        broken := least(reached, coalesce(head.sequence, 0)) + 1;
      END IF;
      reached := least(reached, broken - 1);
      ${branched((which) => `SELECT l.hash INTO last_hash FROM audit_log l WHERE ${which('l')} AND l.sequence = reached`)}
      IF broken IS NULL AND is_complete AND reached > 0 AND last_hash IS DISTINCT FROM head.hash THEN broken := reached; END IF;
      RETURN QUERY SELECT reached, CASE reached WHEN since THEN since_hash ELSE last_hash END, broken, true, is_complete;
    END $$`);
  // For processes of 0.1 that still run.
  await queryRunner.query(`
    CREATE OR REPLACE FUNCTION first_broken_audit_entry() RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
      SELECT broken_at FROM check_audit_log(0, '', NULL)
    $$`);
}

/** What is not in the context's chain yet, and when all of it was last found whole. */
async function createState(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    CREATE FUNCTION audit_log_state() RETURNS TABLE (unsealed bigint, unsealed_since timestamptz, verified_at timestamptz)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public AS $$
    DECLARE
      organization uuid := ${CURRENT_ORGANIZATION};
    BEGIN
      ${branched(
        (which) =>
          `SELECT count(*), min(l.at) INTO unsealed, unsealed_since FROM audit_log l WHERE l.sequence IS NULL AND ${which('l')}`,
      )}
      ${branched((which) => `SELECT h.verified_at INTO verified_at FROM audit_heads h WHERE ${which('h')}`)}
      RETURN NEXT;
    END $$`);
}

/** The nightly check goes on from where it was, in the context's chain, and notes what it found. `run` tells one night from the next. */
async function createNightlyCheck(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    CREATE FUNCTION check_next_of_audit_log(run timestamptz, p_now timestamptz, p_limit int) RETURNS TABLE (is_checked boolean, broken_at bigint)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
    #variable_conflict use_column
    DECLARE
      organization uuid := ${CURRENT_ORGANIZATION};
      head audit_heads%ROWTYPE;
      found record;
    BEGIN
      ${branched((which) => `SELECT h.* INTO head FROM audit_heads h WHERE ${which('h')}`)}
      IF head.check_of IS DISTINCT FROM run THEN
        head.checked_sequence := 0;
        head.checked_hash := '';
      END IF;
      SELECT * INTO found FROM check_audit_log(head.checked_sequence, head.checked_hash, p_limit);
      UPDATE audit_heads h SET check_of = run, checked_sequence = found.sequence, checked_hash = found.hash,
          is_checked = found.is_complete OR found.broken_at IS NOT NULL,
          verified_at = CASE WHEN found.is_complete AND found.broken_at IS NULL THEN p_now ELSE h.verified_at END,
          broken_at = CASE WHEN found.is_complete OR found.broken_at IS NOT NULL THEN found.broken_at ELSE h.broken_at END
        WHERE h.id = head.id;
      RETURN QUERY SELECT found.is_complete OR found.broken_at IS NOT NULL, found.broken_at;
    END $$`);
  await queryRunner.query(`
    CREATE FUNCTION audit_logs_to_check(run timestamptz) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
      SELECT organization_id FROM audit_heads WHERE NOT (check_of IS NOT DISTINCT FROM run AND is_checked) ORDER BY organization_id
    $$`);
  await queryRunner.query(`
    CREATE FUNCTION broken_audit_logs() RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
      SELECT count(*) FROM audit_heads WHERE broken_at IS NOT NULL
    $$`);
}

/** Checks the chain in pieces: from a caller's checkpoint, and each night all of it. */
export class CheckAuditLog1764500000005 implements MigrationInterface {
  name = 'CheckAuditLog1764500000005';

  async up(queryRunner: QueryRunner): Promise<void> {
    await createPartCheck(queryRunner);
    await createCheck(queryRunner);
    await createState(queryRunner);
    await createNightlyCheck(queryRunner);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE OR REPLACE FUNCTION first_broken_audit_entry() RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
        SELECT min(place) FROM (
          SELECT row_number() OVER chain AS place, log.sequence,
            log.hash IS DISTINCT FROM audit_hash(coalesce(lag(log.hash) OVER chain, ''), row_number() OVER chain, log) AS broken
          FROM audit_log log WHERE log.organization_id IS NOT DISTINCT FROM (SELECT ${CURRENT_ORGANIZATION})
          WINDOW chain AS (ORDER BY log.sequence)
          UNION ALL
          SELECT head.sequence, NULL, NOT EXISTS (
            SELECT 1 FROM audit_log log WHERE log.organization_id IS NOT DISTINCT FROM head.organization_id
              AND log.sequence = head.sequence AND log.hash = head.hash)
          FROM audit_heads head WHERE head.organization_id IS NOT DISTINCT FROM (SELECT ${CURRENT_ORGANIZATION})
        ) AS entries WHERE broken OR place <> sequence
      $$`);
    await queryRunner.query(
      `DROP FUNCTION check_audit_log(bigint, bytea, int), audit_log_state(), check_next_of_audit_log(timestamptz, timestamptz, int),
         audit_logs_to_check(timestamptz), broken_audit_logs(), audit_part_holds(bytea, bytea, jsonb)`,
    );
  }
}
