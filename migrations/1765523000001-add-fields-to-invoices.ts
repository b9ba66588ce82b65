import type { MigrationInterface, QueryRunner } from 'typeorm';

const OLD =
  'number, client_id, client_name, issue_date, due_date, payment_terms, currency, tax_calculation, tax_rules, discount_rate, subtotal_minor, discount_minor, tax_minor, total_minor, client_notes, snapshot, published_at';
const NEW = `${OLD}, po_number, buyer_reference, service_from, service_to`;

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

/** References of the client, the service period, and what members keep of an invoice for themselves. */
export class AddFieldsToInvoices1765523000001 implements MigrationInterface {
  name = 'AddFieldsToInvoices1765523000001';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE invoices ADD COLUMN po_number text, ADD COLUMN buyer_reference text, ADD COLUMN service_from date,
        ADD COLUMN service_to date, ADD COLUMN tags text[], ADD COLUMN custom_fields jsonb,
        ADD CONSTRAINT ck_invoices__service CHECK ((service_from IS NULL) = (service_to IS NULL) AND service_to >= service_from) NOT VALID`);
    await freeze(queryRunner, NEW);
    await queryRunner.query(`SELECT watch_table('invoices')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await freeze(queryRunner, OLD);
    await queryRunner.query(`
      ALTER TABLE invoices DROP COLUMN po_number, DROP COLUMN buyer_reference, DROP COLUMN service_from, DROP COLUMN service_to,
        DROP COLUMN tags, DROP COLUMN custom_fields`);
    await queryRunner.query(`SELECT watch_table('invoices')`);
  }
}
