import type { MigrationInterface, QueryRunner } from 'typeorm';

const LIMIT = `(SELECT NULLIF(current_setting('app.project_ids', true), ''))`;

const TABLE = `CREATE TABLE credit_notes (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  invoice_id uuid NOT NULL,
  client_id uuid NOT NULL,
  client_name text NOT NULL,
  client_name_key text COLLATE "C" NOT NULL,
  number text NOT NULL,
  number_key text COLLATE "C" NOT NULL,
  issue_date date NOT NULL,
  invoice_number text NOT NULL,
  invoice_date date NOT NULL,
  reason text NOT NULL,
  currency character(3) NOT NULL,
  prices_include_tax boolean NOT NULL,
  subtotal_minor bigint NOT NULL,
  discount_minor bigint NOT NULL,
  tax_minor bigint NOT NULL,
  total_minor bigint NOT NULL,
  sent_at timestamptz,
  viewed_at timestamptz,
  created_at timestamptz NOT NULL,
  CONSTRAINT ck_credit_notes__amounts CHECK (subtotal_minor >= 0 AND tax_minor >= 0 AND discount_minor BETWEEN 0 AND subtotal_minor),
  CONSTRAINT ck_credit_notes__total CHECK (total_minor = subtotal_minor - discount_minor + CASE WHEN prices_include_tax THEN 0 ELSE tax_minor END),
  CONSTRAINT ck_credit_notes__dates CHECK (issue_date >= invoice_date),
  CONSTRAINT pk_credit_notes PRIMARY KEY (organization_id, id),
  CONSTRAINT fk_credit_notes__id FOREIGN KEY (organization_id, id) REFERENCES credits (organization_id, id) ON DELETE RESTRICT
)`;

const TAXES = `CREATE TABLE credit_note_taxes (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  credit_note_id uuid NOT NULL,
  position integer NOT NULL,
  name text NOT NULL,
  rate numeric(9,6) NOT NULL,
  category text,
  reason text,
  base_minor bigint NOT NULL,
  amount_minor bigint NOT NULL,
  CONSTRAINT ck_credit_note_taxes__amount CHECK (amount_minor >= 0 AND rate >= 0),
  CONSTRAINT ck_credit_note_taxes__category CHECK (category IS NULL OR category IN ('ZERO', 'EXEMPT', 'REVERSE_CHARGE', 'INTRA_COMMUNITY', 'EXPORT', 'OUTSIDE_SCOPE') AND rate = 0 AND amount_minor = 0),
  CONSTRAINT ck_credit_note_taxes__reason CHECK (reason IS NULL OR category IS NOT NULL),
  CONSTRAINT pk_credit_note_taxes PRIMARY KEY (organization_id, id),
  CONSTRAINT fk_credit_note_taxes__credit_note_id FOREIGN KEY (organization_id, credit_note_id)
    REFERENCES credit_notes (organization_id, id) ON DELETE CASCADE
)`;

const LINKS = `CREATE TABLE credit_note_links (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  credit_note_id uuid NOT NULL,
  token_hash text NOT NULL,
  revoked_at timestamptz,
  created_at timestamptz NOT NULL,
  CONSTRAINT pk_credit_note_links PRIMARY KEY (organization_id, id),
  CONSTRAINT fk_credit_note_links__credit_note_id FOREIGN KEY (organization_id, credit_note_id)
    REFERENCES credit_notes (organization_id, id) ON DELETE CASCADE
)`;

/** By number, day, total and client, as lists are sorted, and those of an invoice or a client. */
const INDEXES = [
  `CREATE UNIQUE INDEX uq_credit_notes__number ON credit_notes (organization_id, number)`,
  `CREATE INDEX ix_credit_notes__number_key ON credit_notes (organization_id, number_key, id)`,
  `CREATE INDEX ix_credit_notes__issued ON credit_notes (organization_id, issue_date, id)`,
  `CREATE INDEX ix_credit_notes__total ON credit_notes (organization_id, total_minor, id)`,
  `CREATE INDEX ix_credit_notes__client_name_key ON credit_notes (organization_id, client_name_key, id)`,
  `CREATE INDEX ix_credit_notes__invoice ON credit_notes (organization_id, invoice_id, id)`,
  `CREATE INDEX ix_credit_notes__client ON credit_notes (organization_id, client_id, issue_date, id)`,
  `CREATE UNIQUE INDEX uq_credit_note_taxes__position ON credit_note_taxes (organization_id, credit_note_id, position)`,
  `CREATE UNIQUE INDEX uq_credit_note_links__token ON credit_note_links (token_hash)`,
  `CREATE UNIQUE INDEX uq_credit_note_links__live ON credit_note_links (organization_id, credit_note_id) WHERE revoked_at IS NULL`,
];

const KEYS = [
  `CREATE FUNCTION key_credit_notes() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     NEW.number_key := public.sort_key_v1(NEW.number);
     NEW.client_name_key := public.sort_key_v1(NEW.client_name);
     RETURN NEW;
   END $$`,
  `CREATE TRIGGER credit_notes_keyed BEFORE INSERT ON credit_notes FOR EACH ROW EXECUTE FUNCTION key_credit_notes()`,
  `ALTER TABLE credit_notes ENABLE ALWAYS TRIGGER credit_notes_keyed`,
];

/** Credit notes: the documents of credits, by the same IDs, with a number of their own. Credits from before have none. */
export class CreateCreditNotes1765529000001 implements MigrationInterface {
  name = 'CreateCreditNotes1765529000001';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [TABLE, TAXES, LINKS, ...INDEXES, ...KEYS]) await queryRunner.query(statement);
    for (const table of ['credit_notes', 'credit_note_taxes', 'credit_note_links'])
      await queryRunner.query(`SELECT set_up_tenancy('${table}')`);
    await queryRunner.query(`REVOKE DELETE ON credit_notes, credit_note_taxes FROM billfold_app`);
    await queryRunner.query(`REVOKE UPDATE ON credit_note_taxes FROM billfold_app`);
    await queryRunner.query(
      `CREATE POLICY credit_notes_limited ON credit_notes AS RESTRICTIVE TO billfold_app USING (${LIMIT} IS NULL OR EXISTS (
         SELECT 1 FROM invoices i WHERE i.organization_id = credit_notes.organization_id AND i.id = credit_notes.invoice_id))`,
    );
    for (const table of ['credit_note_taxes', 'credit_note_links'])
      await queryRunner.query(
        `CREATE POLICY ${table}_limited ON ${table} AS RESTRICTIVE TO billfold_app USING (${LIMIT} IS NULL OR EXISTS (
           SELECT 1 FROM credit_notes n WHERE n.organization_id = ${table}.organization_id AND n.id = ${table}.credit_note_id))`,
      );
    await queryRunner.query(
      `CREATE POLICY credit_note_links_by_token ON credit_note_links FOR SELECT
         USING (token_hash = (SELECT NULLIF(current_setting('app.link_hash', true), '')))`,
    );
    await queryRunner.query(
      `SELECT set_up_search('credit_notes', 'creditNote', '{number,client_name,invoice_number}')`,
    );
    await queryRunner.query(`SELECT watch_table('credit_notes')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`SELECT take_down_table('credit_note_links', 'creditNoteLink')`);
    await queryRunner.query(`SELECT take_down_table('credit_note_taxes', 'creditNoteTax')`);
    await queryRunner.query(`SELECT take_down_table('credit_notes', 'creditNote')`);
    await queryRunner.query(`DROP FUNCTION key_credit_notes()`);
  }
}
