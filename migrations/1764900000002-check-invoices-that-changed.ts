import type { MigrationInterface, QueryRunner } from 'typeorm';

const FROZEN =
  'number, client_id, client_name, issue_date, due_date, payment_terms, currency, tax_calculation, tax_rules, discount_rate, subtotal_minor, discount_minor, tax_minor, total_minor, client_notes, snapshot, published_at';
const frozen = (row: string): string =>
  FROZEN.split(', ')
    .map((name) => `${row}.${name}`)
    .join(', ');

/** `of` names the columns of an UPDATE for which it is asked whether the document changes; without it, all. */
async function freeze(queryRunner: QueryRunner, of: string): Promise<void> {
  await queryRunner.query(`
    CREATE OR REPLACE TRIGGER invoices_frozen BEFORE UPDATE ${of} ON invoices FOR EACH ROW
    WHEN (OLD.published_at IS NOT NULL AND (${frozen('OLD')}) IS DISTINCT FROM (${frozen('NEW')}))
    EXECUTE FUNCTION refuse_document_change()`);
}

/**
 * An invoice's allocations are added up where what is paid has changed, and its document is compared where a statement
 * names a part of it. No trigger changes a part of it by itself: then a statement would not have to name it.
 */
export class CheckInvoicesThatChanged1764900000002 implements MigrationInterface {
  name = 'CheckInvoicesThatChanged1764900000002';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TRIGGER invoices_paid_adds_up ON invoices`);
    await queryRunner.query(`
      CREATE OR REPLACE FUNCTION check_paid_of_invoice() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM check_paid(NEW.organization_id, NEW.id);
        RETURN NULL;
      END $$`);
    await queryRunner.query(`
      CREATE CONSTRAINT TRIGGER invoices_paid_adds_up AFTER UPDATE OF paid_minor ON invoices
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.paid_minor <> NEW.paid_minor) EXECUTE FUNCTION check_paid_of_invoice()`);
    await queryRunner.query(`
      CREATE CONSTRAINT TRIGGER invoices_begin_unpaid AFTER INSERT ON invoices
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.paid_minor <> 0) EXECUTE FUNCTION check_paid_of_invoice()`);
    await freeze(queryRunner, `OF ${FROZEN}`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TRIGGER invoices_begin_unpaid ON invoices;
      DROP TRIGGER invoices_paid_adds_up ON invoices`);
    await queryRunner.query(`
      CREATE OR REPLACE FUNCTION check_paid_of_invoice() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM check_payment_sums(NEW.organization_id, NULL, NEW.id);
        RETURN NULL;
      END $$`);
    await queryRunner.query(`
      CREATE CONSTRAINT TRIGGER invoices_paid_adds_up AFTER UPDATE OF paid_minor ON invoices
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_paid_of_invoice()`);
    await freeze(queryRunner, '');
  }
}
