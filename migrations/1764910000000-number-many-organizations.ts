import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Looks for the head of one organization, or of none: in branches, so that an index serves both. */
const head = (statement: string): string => `
          IF organization IS NULL THEN ${statement.replace('$', 'h.organization_id IS NULL')};
          ELSE ${statement.replace('$', 'h.organization_id = organization')}; END IF;`;

/**
 * Numbers the events of several organizations (null: those of none), at most so many of each, and tells for each the instants of the
 * acts that have numbers now. One whose head somebody else has locked is left out (times is null), and so is one that
 * fails, with the reason: the others have their numbers all the same. No lock is waited for, so their order does not matter.
 */
const NUMBER_EACH = `
    CREATE FUNCTION number_events_of_each(p_organizations uuid[], p_limit integer)
    RETURNS TABLE (organization_id uuid, times timestamptz[], fault text)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
    DECLARE
      caller_org text := coalesce(current_setting('app.org_id', true), '');
      organization uuid;
      is_free boolean;
    BEGIN
      FOREACH organization IN ARRAY p_organizations LOOP
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
      PERFORM set_config('app.org_id', caller_org, true);
    END $$`;

/** One transaction, and one answer of the disk, for all organizations that wait; not one for each. */
export class NumberManyOrganizations1764910000000 implements MigrationInterface {
  name = 'NumberManyOrganizations1764910000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(NUMBER_EACH);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP FUNCTION number_events_of_each(uuid[], integer)`);
  }
}
