import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A credit note is final: only when it was sent and viewed is written later. */
const FINAL = [
  `CREATE FUNCTION refuse_credit_note_change() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     IF TG_OP = 'UPDATE' THEN
       IF to_jsonb(OLD) - '{sent_at,viewed_at}'::text[] = to_jsonb(NEW) - '{sent_at,viewed_at}'::text[] THEN RETURN NEW; END IF;
     END IF;
     RAISE EXCEPTION 'credit note % is final', OLD.number USING ERRCODE = 'BF001';
   END $$`,
  `CREATE TRIGGER credit_notes_frozen BEFORE UPDATE OR DELETE ON credit_notes FOR EACH ROW EXECUTE FUNCTION refuse_credit_note_change()`,
  `CREATE FUNCTION refuse_credit_note_tax_change() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     RAISE EXCEPTION 'credit note % is final: its taxes cannot change', OLD.credit_note_id USING ERRCODE = 'BF001';
   END $$`,
  `CREATE TRIGGER credit_note_taxes_frozen BEFORE UPDATE OR DELETE ON credit_note_taxes FOR EACH ROW EXECUTE FUNCTION refuse_credit_note_tax_change()`,
];

/** At commit, a credit note is what its credit took: its lines, taxes and total. */
const SUMS = [
  `CREATE FUNCTION check_credit_note_sums() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
   DECLARE
     note uuid := CASE WHEN TG_TABLE_NAME = 'credit_notes' THEN to_jsonb(NEW)->>'id' ELSE to_jsonb(NEW)->>'credit_note_id' END;
   BEGIN
     IF NOT EXISTS (
       SELECT 1 FROM credit_notes n JOIN credits c ON c.organization_id = n.organization_id AND c.id = n.id
       WHERE n.organization_id = NEW.organization_id AND n.id = note AND n.total_minor = c.amount_minor AND n.invoice_id = c.invoice_id
         AND (n.subtotal_minor, n.discount_minor) = (
           SELECT coalesce(sum(l.amount_minor), 0), coalesce(sum(l.discount_minor), 0) FROM credit_lines l
           WHERE l.organization_id = n.organization_id AND l.credit_id = n.id)
         AND n.tax_minor = (SELECT coalesce(sum(t.amount_minor), 0) FROM credit_note_taxes t
           WHERE t.organization_id = n.organization_id AND t.credit_note_id = n.id)) THEN
       RAISE EXCEPTION 'credit note %: it does not add up to its credit', note USING ERRCODE = 'BF003';
     END IF;
     RETURN NULL;
   END $$`,
  ...['credit_notes', 'credit_note_taxes'].map(
    (table) => `CREATE CONSTRAINT TRIGGER ${table}_add_up AFTER INSERT ON ${table}
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_credit_note_sums()`,
  ),
];

/** Credit notes do not change, and say what their credits took. */
export class HoldCreditNotes1765529000002 implements MigrationInterface {
  name = 'HoldCreditNotes1765529000002';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [...FINAL, ...SUMS]) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const [trigger, table] of [
      ['credit_notes_frozen', 'credit_notes'],
      ['credit_notes_add_up', 'credit_notes'],
      ['credit_note_taxes_frozen', 'credit_note_taxes'],
      ['credit_note_taxes_add_up', 'credit_note_taxes'],
    ])
      await queryRunner.query(`DROP TRIGGER ${trigger} ON ${table}`);
    await queryRunner.query(
      `DROP FUNCTION refuse_credit_note_change(), refuse_credit_note_tax_change(), check_credit_note_sums()`,
    );
  }
}
