import type { MigrationInterface, QueryRunner } from 'typeorm';

const OLD =
  'number, client_id, client_name, issue_date, due_date, payment_terms, currency, tax_calculation, tax_rules, discount_rate, subtotal_minor, discount_minor, tax_minor, total_minor, client_notes, snapshot, published_at, po_number, buyer_reference, service_from, service_to, prices_include_tax';
const NEW = `${OLD}, untaxed_tax`;

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

/** The tax, at a rate of 0, of an invoice's lines that are not taxable: as the settings had it when it was created. */
export class CopyUntaxedCategory1765523000027 implements MigrationInterface {
  name = 'CopyUntaxedCategory1765523000027';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE invoices ADD COLUMN untaxed_tax jsonb`);
    await freeze(queryRunner, NEW);
    await queryRunner.query(`SELECT watch_table('invoices')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await freeze(queryRunner, OLD);
    await queryRunner.query(`ALTER TABLE invoices DROP COLUMN untaxed_tax`);
    await queryRunner.query(`SELECT watch_table('invoices')`);
  }
}
