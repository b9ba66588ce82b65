import type { MigrationInterface, QueryRunner } from 'typeorm';

const OLD =
  'number, client_id, client_name, issue_date, due_date, payment_terms, currency, tax_calculation, tax_rules, discount_rate, subtotal_minor, discount_minor, tax_minor, total_minor, client_notes, snapshot, published_at, po_number, buyer_reference, service_from, service_to';
const NEW = `${OLD}, prices_include_tax`;

/** The trigger compares the printed columns when a statement names one of them. */
async function freeze(queryRunner: QueryRunner, printed: string): Promise<void> {
  const of = (row: string): string =>
    printed
      .split(', ')
      .map((name) => `${row}.${name}`)
      .join(', ');
  await queryRunner.query(`
    CREATE OR REPLACE TRIGGER invoices_frozen BEFORE UPDATE OF ${printed} ON invoices FOR EACH ROW
    WHEN (OLD.published_at IS NOT NULL AND (${of('OLD')}) IS DISTINCT FROM (${of('NEW')}))
    EXECUTE FUNCTION refuse_document_change()`);
}

/** Where prices include tax, the total contains the tax. Version 0.2 edits no such draft: its total would break the CHECK. */
export class BillPricesWithTax1765523000011 implements MigrationInterface {
  name = 'BillPricesWithTax1765523000011';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE invoices ADD COLUMN prices_include_tax boolean NOT NULL DEFAULT false,
        DROP CONSTRAINT ck_invoices__total,
        ADD CONSTRAINT ck_invoices__total CHECK (total_minor = subtotal_minor - discount_minor + CASE WHEN prices_include_tax THEN 0 ELSE tax_minor END) NOT VALID`);
    await freeze(queryRunner, NEW);
    await queryRunner.query(`SELECT watch_table('invoices')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await freeze(queryRunner, OLD);
    await queryRunner.query(`
      ALTER TABLE invoices DROP CONSTRAINT ck_invoices__total, DROP COLUMN prices_include_tax,
        ADD CONSTRAINT ck_invoices__total CHECK (total_minor = subtotal_minor - discount_minor + tax_minor)`);
    await queryRunner.query(`SELECT watch_table('invoices')`);
  }
}
