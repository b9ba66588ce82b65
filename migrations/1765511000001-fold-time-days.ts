import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What tells the rows of a day apart. */
const KEY =
  'date, project_id, client_id, task_id, user_id, status, billable, invoiced, rate, currency, cost_currency, tags';
const SUMS = ['entries', 'minutes', 'amount_minor', 'cost_minor'];

/** The time of entries as rows of changes, `sign` times. Running timers have none; a billed entry is worth its share of its line. */
const counted = (rows: string, sign: 1 | -1): string => `
  SELECT e.organization_id, e.date, e.project_id, e.client_id, e.task_id, e.user_id, e.status, e.billable,
    (e.invoice_line_id IS NOT NULL OR e.external_invoice IS NOT NULL) AS invoiced, e.rate, e.currency, e.cost_currency, e.tags,
    ${sign} AS entries, ${sign} * e.duration_minutes AS minutes,
    ${sign} * coalesce(CASE WHEN e.invoice_line_id IS NOT NULL THEN e.billed_minor
      WHEN e.billable THEN round(e.duration_minutes * e.rate * minor_in_major(e.currency) / 60)::bigint END, 0) AS amount_minor,
    ${sign} * CASE WHEN e.cost_rate IS NOT NULL
      THEN round(e.duration_minutes * e.cost_rate * minor_in_major(e.cost_currency) / 60)::bigint ELSE 0 END AS cost_minor
  FROM ${rows} e WHERE e.duration_minutes IS NOT NULL`;

const total = SUMS.map((name) => `sum(${name})`).join(', ');
const isNone = SUMS.map((name) => `sum(${name}) = 0`).join(' AND ');

/** Adds what differs: a change that the days do not show leaves nothing. */
const written = (rows: string): string => `
  INSERT INTO time_day_changes (organization_id, ${KEY}, ${SUMS.join(', ')})
    SELECT organization_id, ${KEY}, ${total} FROM (${rows}) AS changed
    GROUP BY organization_id, ${KEY} HAVING NOT (${isNone})`;

const SIDES = {
  INSERT: [['new_rows', 1]],
  UPDATE: [
    ['new_rows', 1],
    ['old_rows', -1],
  ],
  DELETE: [['old_rows', -1]],
} as const;

/**
 * Triggers alone write changes, with the owner's rights, of all rows of a statement at once. While an organization is being
 * filled, entries behind the mark are left to that, and a writer and a batch wait for one another.
 */
const follower = (change: keyof typeof SIDES): string => `
  CREATE FUNCTION time_days_follow_${change.toLowerCase()}() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
  DECLARE
    mark uuid;
  BEGIN
    SELECT filled_to INTO mark FROM time_day_fills
      WHERE organization_id = NULLIF(current_setting('app.org_id', true), '')::uuid FOR SHARE;
    ${written(
      SIDES[change]
        .map(([rows, sign]) => `${counted(rows, sign)} AND (mark IS NULL OR e.id <= mark)`)
        .join(' UNION ALL '),
    )};
    RETURN NULL;
  END $$`;

/**
 * Moves changes of one organization into its days, and the next of its entries into changes where it is still being filled:
 * at most so many of each. Says whether there may be more; null if another session is at it. Rows are found by index: a
 * session that meets small tables first keeps its plan when they have grown.
 */
const FOLD = `
  CREATE FUNCTION fold_time_days(p_org uuid, p_limit integer) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
  DECLARE
    caller_org text := coalesce(current_setting('app.org_id', true), '');
    mark uuid;
    next uuid;
    taken integer;
    is_filling boolean;
  BEGIN
    IF NOT pg_try_advisory_xact_lock(hashtext('fold_time_days'), hashtext(p_org::text)) THEN RETURN NULL; END IF;
    PERFORM set_config('app.org_id', p_org::text, true);
    SELECT filled_to INTO mark FROM time_day_fills WHERE organization_id = p_org FOR UPDATE;
    is_filling := FOUND;
    IF is_filling THEN
      SELECT id INTO next FROM (SELECT id FROM time_entries WHERE organization_id = p_org AND id > mark ORDER BY id LIMIT p_limit) n
        ORDER BY id DESC LIMIT 1;
      IF next IS NULL THEN
        DELETE FROM time_day_fills WHERE organization_id = p_org;
        is_filling := false;
      ELSE
        ${written(`${counted('time_entries', 1)} AND e.organization_id = p_org AND e.id > mark AND e.id <= next`)};
        UPDATE time_day_fills SET filled_to = next WHERE organization_id = p_org;
      END IF;
    END IF;
    WITH moved AS (
      DELETE FROM time_day_changes WHERE organization_id = p_org
        AND id IN (SELECT id FROM time_day_changes WHERE organization_id = p_org ORDER BY id LIMIT p_limit) RETURNING *),
    summed AS (
      SELECT sha256(convert_to(jsonb_build_array(${KEY})::text, 'UTF8')) AS key, ${KEY},
        ${SUMS.map((name) => `sum(${name}) AS ${name}`).join(', ')}
      FROM moved GROUP BY ${KEY} HAVING NOT (${isNone})),
    folded AS (
      MERGE INTO time_days d USING summed s ON d.organization_id = p_org AND d.date = s.date AND d.key = s.key
      WHEN MATCHED AND d.entries + s.entries = 0 THEN DELETE
      WHEN MATCHED THEN UPDATE SET ${SUMS.map((name) => `${name} = d.${name} + s.${name}`).join(', ')}
      WHEN NOT MATCHED THEN INSERT (organization_id, key, ${KEY}, ${SUMS.join(', ')})
        VALUES (p_org, s.key, ${[...KEY.split(', '), ...SUMS].map((name) => `s.${name}`).join(', ')})
      RETURNING d.key)
    SELECT count(*) INTO taken FROM moved;
    PERFORM set_config('app.org_id', caller_org, true);
    RETURN is_filling OR taken = p_limit;
  END $$`;

/** Begins to follow entries. Those of an organization that are there already are filled in afterwards, in batches. */
const BEGIN_FILLS = `
  DO $$
  DECLARE
    organization uuid;
  BEGIN
    PERFORM set_config('app.system', 'on', true);
    FOR organization IN SELECT id FROM organizations LOOP
      PERFORM set_config('app.org_id', organization::text, true);
      INSERT INTO time_day_fills (organization_id, filled_to)
        SELECT organization, '00000000-0000-0000-0000-000000000000'
        WHERE EXISTS (SELECT FROM time_entries WHERE organization_id = organization);
    END LOOP;
    PERFORM set_config('app.org_id', '', true), set_config('app.system', '', true);
  END $$`;

/** Follows time entries with changes, and folds these into days. */
export class FoldTimeDays1765511000001 implements MigrationInterface {
  name = 'FoldTimeDays1765511000001';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(FOLD);
    for (const change of Object.keys(SIDES) as (keyof typeof SIDES)[]) {
      await queryRunner.query(follower(change));
      const tables = SIDES[change].map(([rows]) => `${rows === 'new_rows' ? 'NEW' : 'OLD'} TABLE AS ${rows}`).join(' ');
      await queryRunner.query(
        `CREATE TRIGGER time_days_follow_${change.toLowerCase()} AFTER ${change} ON time_entries REFERENCING ${tables}
           FOR EACH STATEMENT EXECUTE FUNCTION time_days_follow_${change.toLowerCase()}()`,
      );
    }
    await queryRunner.query(BEGIN_FILLS);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const change of ['insert', 'update', 'delete']) {
      await queryRunner.query(`DROP TRIGGER time_days_follow_${change} ON time_entries`);
      await queryRunner.query(`DROP FUNCTION time_days_follow_${change}()`);
    }
    await queryRunner.query(`DROP FUNCTION fold_time_days(uuid, integer)`);
  }
}
