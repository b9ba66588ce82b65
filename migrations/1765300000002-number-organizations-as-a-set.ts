import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Looks for the head of one organization, or of none: in branches, so that an index serves both. */
const head = (statement: string): string => `
          IF organization IS NULL THEN ${statement.replace('$', 'h.organization_id IS NULL')};
          ELSE ${statement.replace('$', 'h.organization_id = organization')}; END IF;`;

/** Each of these organizations in a subtransaction of its own. */
const oneByOne = (organizations: string): string => `
      FOREACH organization IN ARRAY ${organizations} LOOP
        PERFORM set_config('app.org_id', coalesce(organization::text, ''), true);
        organization_id := organization;
        times := NULL;
        fault := NULL;
        BEGIN
          ${head('PERFORM FROM event_heads h WHERE $ FOR UPDATE SKIP LOCKED')}
          is_free := FOUND;
          IF NOT is_free THEN ${head('is_free := NOT EXISTS (SELECT FROM event_heads h WHERE $)')} END IF;
          IF is_free THEN times := number_events(organization, p_limit); END IF;
        EXCEPTION WHEN OTHERS THEN
          fault := format('%s: %s', SQLSTATE, SQLERRM);
        END;
        RETURN NEXT;
      END LOOP;
      PERFORM set_config('app.org_id', caller_org, true);`;

const SIGNATURE = `number_events_of_each(p_organizations uuid[], p_limit integer)
    RETURNS TABLE (organization_id uuid, times timestamptz[], fault text)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public`;

/**
 * Does what it did, for all organizations together where that works out: one statement locks the heads that are there and
 * free, and those after it see what was committed by then. One by one go only those whose head is not there or not free,
 * those of none, and all of them where one has failed. Plans are kept, however many organizations there are, and
 * read by index, for a session that meets a small table first would go on reading all of it.
 */
const NUMBER_TOGETHER = `
    CREATE OR REPLACE FUNCTION ${SIGNATURE} SET plan_cache_mode = force_generic_plan SET enable_seqscan = off AS $$
    DECLARE
      caller_org text := coalesce(current_setting('app.org_id', true), '');
      caller_system text := coalesce(current_setting('app.system', true), '');
      organization uuid;
      is_free boolean;
      free uuid[];
      waiting uuid[];
      numbers bigint[];
      numbered record;
    BEGIN
      BEGIN
        PERFORM set_config('app.system', 'on', true);
        free := ARRAY(SELECT h.organization_id FROM event_heads h WHERE h.organization_id = ANY (p_organizations)
          FOR UPDATE SKIP LOCKED);
        SELECT array_agg(next.id), array_agg(h.sequence + next.place) INTO waiting, numbers
          FROM event_heads h CROSS JOIN LATERAL (
            SELECT e.id, row_number() OVER (ORDER BY e.id) AS place FROM events e
            WHERE e.organization_id = h.organization_id AND e.sequence IS NULL ORDER BY e.id LIMIT p_limit) next
          WHERE h.organization_id = ANY (free);
        -- All of it is done before the first of its rows is here.
        FOR numbered IN
          WITH written AS (
            UPDATE events e SET sequence = given.sequence FROM unnest(waiting, numbers) AS given(id, sequence)
            WHERE e.id = given.id AND e.id = ANY (waiting) RETURNING e.organization_id AS id, e.at, e.sequence),
          told AS (SELECT w.id, array_agg(w.at) AS times, max(w.sequence) AS last FROM written w GROUP BY w.id),
          moved AS (UPDATE event_heads h SET sequence = told.last FROM told
            WHERE h.organization_id = told.id AND h.organization_id = ANY (free))
          SELECT f.id, coalesce(told.times, '{}') AS times FROM unnest(free) AS f(id) LEFT JOIN told ON told.id = f.id
        LOOP
          organization_id := numbered.id;
          times := numbered.times;
          RETURN NEXT;
        END LOOP;
        PERFORM set_config('app.system', caller_system, true);
      EXCEPTION WHEN OTHERS THEN
        free := '{}';
      END;
      ${oneByOne('ARRAY(SELECT o.id FROM unnest(p_organizations) AS o(id) WHERE NOT coalesce(o.id = ANY (free), false))')}
    END $$`;

const NUMBER_ONE_BY_ONE = `
    CREATE OR REPLACE FUNCTION ${SIGNATURE} AS $$
    DECLARE
      caller_org text := coalesce(current_setting('app.org_id', true), '');
      organization uuid;
      is_free boolean;
    BEGIN
      ${oneByOne('p_organizations').trim()}
    END $$`;

/** A subtransaction and eight statements for each organization took a millisecond, for which the next ones waited. */
export class NumberOrganizationsAsASet1765300000002 implements MigrationInterface {
  name = 'NumberOrganizationsAsASet1765300000002';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(NUMBER_TOGETHER);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(NUMBER_ONE_BY_ONE);
  }
}
