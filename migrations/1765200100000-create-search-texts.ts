import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is searched of each kind of row: a line for each, the one that a short text is compared with first. */
const SEARCHED: Readonly<Record<string, readonly [kind: string, columns: readonly string[]]>> = {
  clients: ['client', ['name', 'company', 'email']],
  projects: ['project', ['name', 'description']],
  invoices: ['invoice', ['number', 'client_name']],
  users: ['user', ['name', 'email']],
};

/** A user's own text, for the administrators of the platform, belongs to no organization. */
const NO_ORGANIZATION = `'00000000-0000-0000-0000-000000000000'::uuid`;

const folded = (row: string, columns: readonly string[]): string =>
  `concat_ws(E'\\n', ${columns.map((name) => `coalesce(fold_text_v1(${row}.${name}), '')`).join(', ')})`;

const definer = (name: string, body: string): string => `
  CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
  BEGIN
    ${body};
    RETURN NULL;
  END $$`;

/**
 * The table has no policy: the application has no right to it, and reads it by `search_ids` alone, which asks for the organization
 * of the transaction. With row-level security, no index could serve a search, since LIKE is not leakproof.
 */
async function createTable(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`CREATE TABLE search_texts (
    organization_id uuid NOT NULL,
    kind text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    folded text COLLATE "C" NOT NULL,
    CONSTRAINT pk_search_texts PRIMARY KEY (organization_id, kind, id)
  )`);
  await queryRunner.query(`
    CREATE FUNCTION search_ids(of_kind text, sought text) RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 100
    SET search_path = public SET plan_cache_mode = force_custom_plan AS $$
    DECLARE
      organization uuid := CASE WHEN current_setting('app.platform', true) = 'on' THEN ${NO_ORGANIZATION}
        ELSE NULLIF(current_setting('app.org_id', true), '')::uuid END;
      plain text := fold_text_v1(sought);
      pattern text := replace(replace(replace(plain, '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%';
    BEGIN
      IF organization IS NULL OR plain = '' THEN
        RETURN;
      ELSIF length(plain) >= 3 THEN
        RETURN QUERY SELECT s.id FROM search_texts s
          WHERE s.organization_id = organization AND s.kind = of_kind AND s.folded LIKE '%' || pattern
          ORDER BY s.id DESC LIMIT 1001;
      ELSE
        RETURN QUERY SELECT s.id FROM search_texts s
          WHERE s.organization_id = organization AND s.kind = of_kind AND left(s.folded, 2) LIKE pattern
          ORDER BY s.id DESC LIMIT 1001;
      END IF;
    END $$`);
  await queryRunner.query(`REVOKE ALL ON FUNCTION search_ids(text, text) FROM PUBLIC`);
  await queryRunner.query(`GRANT EXECUTE ON FUNCTION search_ids(text, text) TO billfold_app`);
}

/** The functions of the triggers, by table: of clients, projects and invoices alike. */
async function createWriters(queryRunner: QueryRunner): Promise<void> {
  for (const [table, [kind, columns]] of Object.entries(SEARCHED)) {
    if (table === 'users') continue;
    await queryRunner.query(
      definer(
        `search_new_${table}`,
        `INSERT INTO search_texts (organization_id, kind, id, folded)
         SELECT n.organization_id, '${kind}', n.id, ${folded('n', columns)} FROM new_rows n`,
      ),
    );
    await queryRunner.query(
      definer(
        `search_changed_${table}`,
        `UPDATE search_texts SET folded = ${folded('NEW', columns)}
         WHERE organization_id = NEW.organization_id AND kind = '${kind}' AND id = NEW.id`,
      ),
    );
    await queryRunner.query(
      definer(
        `search_no_${table}`,
        `DELETE FROM search_texts s USING old_rows o
         WHERE s.organization_id = o.organization_id AND s.kind = '${kind}' AND s.id = o.id`,
      ),
    );
  }
}

/** A user is found in each organization that they have a place in, and on the platform. */
async function createWritersOfUsers(queryRunner: QueryRunner): Promise<void> {
  const [kind, columns] = SEARCHED.users as (typeof SEARCHED)[string];
  const text = folded('u', columns);
  await queryRunner.query(
    definer(
      'search_new_users',
      `INSERT INTO search_texts (organization_id, kind, id, folded)
       SELECT ${NO_ORGANIZATION}, '${kind}', u.id, ${text} FROM new_rows u`,
    ),
  );
  await queryRunner.query(
    definer(
      'search_changed_users',
      `UPDATE search_texts SET folded = ${folded('NEW', columns)} WHERE kind = '${kind}' AND id = NEW.id`,
    ),
  );
  await queryRunner.query(
    definer('search_no_users', `DELETE FROM search_texts s USING old_rows o WHERE s.kind = '${kind}' AND s.id = o.id`),
  );
  await queryRunner.query(
    definer(
      'search_new_members',
      `INSERT INTO search_texts (organization_id, kind, id, folded)
       SELECT m.organization_id, '${kind}', m.user_id, ${text} FROM new_rows m JOIN users u ON u.id = m.user_id
       ON CONFLICT (organization_id, kind, id) DO UPDATE SET folded = excluded.folded`,
    ),
  );
  await queryRunner.query(
    definer(
      'search_no_members',
      `DELETE FROM search_texts s USING old_rows o
       WHERE s.organization_id = o.organization_id AND s.kind = '${kind}' AND s.id = o.user_id`,
    ),
  );
  await queryRunner.query(`CREATE INDEX ix_search_texts__user ON search_texts (id) WHERE kind = 'user'`);
}

/** What lists are searched by, folded as names are sorted. */
export class CreateSearchTexts1765200100000 implements MigrationInterface {
  name = 'CreateSearchTexts1765200100000';

  async up(queryRunner: QueryRunner): Promise<void> {
    // Trusted extensions: who owns the database may create them.
    await queryRunner.query(`CREATE EXTENSION IF NOT EXISTS pg_trgm`);
    await queryRunner.query(`CREATE EXTENSION IF NOT EXISTS btree_gin`);
    await createTable(queryRunner);
    await createWriters(queryRunner);
    await createWritersOfUsers(queryRunner);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    const writers = [
      ...Object.keys(SEARCHED).flatMap((table) => ['new', 'changed', 'no'].map((what) => `search_${what}_${table}()`)),
    ];
    await queryRunner.query(`DROP FUNCTION ${[...writers, 'search_new_members()', 'search_no_members()'].join(', ')}`);
    await queryRunner.query(`DROP FUNCTION search_ids(text, text)`);
    await queryRunner.query(`DROP TABLE search_texts`);
    await queryRunner.query(`DROP EXTENSION IF EXISTS btree_gin`);
    await queryRunner.query(`DROP EXTENSION IF EXISTS pg_trgm`);
  }
}
