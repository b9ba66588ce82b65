import type { MigrationInterface, QueryRunner } from 'typeorm';

const CURRENT_ORGANIZATION = `(SELECT NULLIF(current_setting('app.org_id', true), '')::uuid)`;
const IS_SYSTEM = `(SELECT current_setting('app.system', true) = 'on')`;
const IS_PLATFORM = `(SELECT current_setting('app.platform', true) = 'on')`;
const LIMIT = `(SELECT NULLIF(current_setting('app.project_ids', true), ''))`;
const TABLES = ['events', 'event_heads'];

/** No foreign keys: an event outlives what it tells of, and is written by whoever has just looked at it. */
async function createTables(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`CREATE TABLE events (
    organization_id uuid,
    id uuid NOT NULL,
    type text NOT NULL,
    subject_kind text NOT NULL,
    subject_id uuid NOT NULL,
    project_ids uuid array,
    ids jsonb NOT NULL,
    actor_id uuid,
    at timestamptz NOT NULL,
    sequence bigint,
    CONSTRAINT ck_events__type CHECK (type ~ '^[a-z]+\\.[a-z_]+$' AND subject_kind = split_part(type, '.', 1)),
    CONSTRAINT ck_events__ids CHECK (ids::text ~ '^\\{("[a-zA-Z]+Id": "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"(, )?)*\\}$'),
    CONSTRAINT pk_events PRIMARY KEY (id)
  )`);
  await queryRunner.query(`CREATE INDEX ix_events__subject ON events (organization_id, subject_kind, subject_id, id)`);
  await queryRunner.query(
    `CREATE UNIQUE INDEX uq_events__sequence ON events (organization_id, sequence) NULLS NOT DISTINCT WHERE sequence IS NOT NULL`,
  );
  await queryRunner.query(`CREATE INDEX ix_events__unnumbered ON events (organization_id, id) WHERE sequence IS NULL`);
  await queryRunner.query(`CREATE TABLE event_heads (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    organization_id uuid,
    sequence bigint NOT NULL DEFAULT '0',
    oldest bigint NOT NULL DEFAULT '1',
    CONSTRAINT ck_event_heads__oldest CHECK (oldest BETWEEN 1 AND sequence + 1),
    CONSTRAINT pk_event_heads PRIMARY KEY (id)
  )`);
  await queryRunner.query(
    `CREATE UNIQUE INDEX uq_event_heads__organization ON event_heads (organization_id) NULLS NOT DISTINCT`,
  );
}

async function secureRows(queryRunner: QueryRunner): Promise<void> {
  for (const table of TABLES) {
    await queryRunner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
    await queryRunner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
    // What a person does belongs to no organization, also where they do it in one.
    await queryRunner.query(
      `CREATE POLICY ${table}_of_organization ON ${table} USING (organization_id IS NOT DISTINCT FROM ${CURRENT_ORGANIZATION})
         WITH CHECK (organization_id IS NULL OR organization_id = ${CURRENT_ORGANIZATION})`,
    );
    await queryRunner.query(`CREATE POLICY ${table}_of_all ON ${table} FOR SELECT USING (${IS_SYSTEM})`);
    await queryRunner.query(
      `CREATE POLICY ${table}_of_platform ON ${table} AS RESTRICTIVE FOR SELECT TO billfold_app
         USING (organization_id IS NOT NULL OR ${IS_PLATFORM} OR ${IS_SYSTEM})`,
    );
  }
  // Those bound to projects say to which; a client is seen with its projects.
  await queryRunner.query(
    `CREATE POLICY events_limited ON events AS RESTRICTIVE TO billfold_app
       USING (${LIMIT} IS NULL OR CASE
         WHEN project_ids IS NOT NULL THEN project_ids <@ ${LIMIT}::uuid[]
         WHEN subject_kind = 'client' THEN EXISTS (SELECT 1 FROM clients c
           WHERE c.organization_id = events.organization_id AND c.id = events.subject_id)
         ELSE subject_kind IN ('organization', 'member') END)
       WITH CHECK (true)`,
  );
  await queryRunner.query(
    `CREATE POLICY events_own ON events AS RESTRICTIVE FOR SELECT TO billfold_app
       USING ((SELECT current_setting('app.own_projects', true) = 'on') IS NOT TRUE OR subject_kind <> 'project'
         OR subject_id = ANY ((SELECT own_project_ids())::uuid[]))`,
  );
  await queryRunner.query(`GRANT SELECT, INSERT ON events TO billfold_app`);
  await queryRunner.query(`GRANT SELECT ON event_heads TO billfold_app`);
}

/**
 * Numbers what is committed, in the scope of the organization (null: in none). The row of the head is locked first, and each
 * later statement sees what was committed by then: so who holds it continues where the one before ended, and what becomes
 * visible later gets a greater number.
 */
async function createNumbering(queryRunner: QueryRunner): Promise<void> {
  // Two branches, for IS NOT DISTINCT FROM finds nothing by an index.
  await queryRunner.query(`
    CREATE FUNCTION number_events(p_organization uuid, p_limit integer) RETURNS timestamptz[]
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
    DECLARE
      head event_heads%ROWTYPE;
      waiting uuid[];
      times timestamptz[];
    BEGIN
      LOOP
        IF p_organization IS NULL THEN
          SELECT * INTO head FROM event_heads WHERE organization_id IS NULL FOR UPDATE;
        ELSE
          SELECT * INTO head FROM event_heads WHERE organization_id = p_organization FOR UPDATE;
        END IF;
        EXIT WHEN FOUND;
        INSERT INTO event_heads (organization_id) VALUES (p_organization) ON CONFLICT (organization_id) DO NOTHING;
      END LOOP;
      IF p_organization IS NULL THEN
        waiting := ARRAY(SELECT id FROM events WHERE organization_id IS NULL AND sequence IS NULL ORDER BY id LIMIT p_limit);
      ELSE
        waiting := ARRAY(SELECT id FROM events WHERE organization_id = p_organization AND sequence IS NULL ORDER BY id LIMIT p_limit);
      END IF;
      IF cardinality(waiting) = 0 THEN RETURN '{}'; END IF;
      WITH numbered AS (
        UPDATE events SET sequence = head.sequence + next.place
        FROM unnest(waiting) WITH ORDINALITY AS next(id, place) WHERE events.id = next.id RETURNING at)
      SELECT array_agg(at) INTO times FROM numbered;
      UPDATE event_heads SET sequence = head.sequence + cardinality(times) WHERE id = head.id;
      RETURN times;
    END $$`);
  await queryRunner.query(`
    CREATE FUNCTION organizations_to_number() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
      SELECT DISTINCT organization_id FROM events WHERE sequence IS NULL
    $$`);
}

/** Planned anew for each organization, so that one side falls away: IS NOT DISTINCT FROM would read the whole table. */
const ofOrganization = (column: string): string =>
  `(${column} = p_organization OR p_organization IS NULL AND ${column} IS NULL)`;

/**
 * Moves the beginning of the feed on, past at most so many events from before an instant; they go, but for the activity of
 * invoices that are there, which goes with the event that tells of their deletion. Gives how many have left the feed.
 */
async function createExpiry(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    CREATE FUNCTION expire_events(p_organization uuid, p_before timestamptz, p_limit integer) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
    DECLARE
      head event_heads%ROWTYPE;
      beyond bigint;
    BEGIN
      SELECT * INTO head FROM event_heads WHERE ${ofOrganization('organization_id')} FOR UPDATE;
      IF NOT FOUND THEN RETURN 0; END IF;
      SELECT coalesce(min(sequence) FILTER (WHERE at >= p_before), max(sequence) + 1, head.oldest) INTO beyond FROM (
        SELECT sequence, at FROM events WHERE ${ofOrganization('organization_id')}
          AND sequence >= head.oldest ORDER BY sequence LIMIT p_limit) AS eldest;
      DELETE FROM events e USING events deletion
        WHERE deletion.organization_id = p_organization AND deletion.sequence >= head.oldest AND deletion.sequence < beyond
          AND deletion.type = 'invoice.deleted' AND e.organization_id = p_organization AND e.subject_kind = 'invoice'
          AND e.subject_id = deletion.subject_id AND e.sequence < head.oldest;
      DELETE FROM events e WHERE ${ofOrganization('e.organization_id')}
        AND e.sequence >= head.oldest AND e.sequence < beyond
        AND NOT (e.subject_kind = 'invoice' AND EXISTS (SELECT 1 FROM invoices i
          WHERE i.organization_id = e.organization_id AND i.id = e.subject_id));
      UPDATE event_heads SET oldest = beyond WHERE id = head.id AND oldest < beyond;
      RETURN beyond - head.oldest;
    END $$`);
}

/** Code from before this table goes on writing to the one before it: what it adds there is added here. */
async function copyWhatOlderCodeWrites(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    CREATE FUNCTION copy_invoice_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
    BEGIN
      INSERT INTO events (organization_id, id, type, subject_kind, subject_id, project_ids, ids, actor_id, at)
        SELECT NEW.organization_id, NEW.id, 'invoice.' || lower(NEW.type), 'invoice', NEW.invoice_id, i.project_ids, '{}',
          NEW.actor_id, NEW.at
        FROM invoices i WHERE i.organization_id = NEW.organization_id AND i.id = NEW.invoice_id;
      RETURN NULL;
    END $$`);
  await queryRunner.query(`
    CREATE TRIGGER invoice_events_copied AFTER INSERT ON invoice_events FOR EACH ROW EXECUTE FUNCTION copy_invoice_event()`);
}

/** One stream of everything that happens, numbered behind the commit. It takes the place of `invoice_events`. */
export class CreateEvents1764100000000 implements MigrationInterface {
  name = 'CreateEvents1764100000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await createTables(queryRunner);
    await createNumbering(queryRunner);
    await createExpiry(queryRunner);
    await secureRows(queryRunner);
    await copyWhatOlderCodeWrites(queryRunner);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TRIGGER invoice_events_copied ON invoice_events`);
    await queryRunner.query(`DROP TABLE events, event_heads`);
    await queryRunner.query(
      `DROP FUNCTION copy_invoice_event(), number_events(uuid, integer), organizations_to_number(),
         expire_events(uuid, timestamptz, integer)`,
    );
  }
}
