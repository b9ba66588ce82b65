import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the new fields of invoices and their neighbours hold: what may name a person can be erased from the audit log. */
export class DeclareFieldsOfInvoices1765523000000 implements MigrationInterface {
  name = 'DeclareFieldsOfInvoices1765523000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      INSERT INTO audit_columns (table_name, name, kind) VALUES
        ('invoices', 'po_number', 'PLAIN'), ('invoices', 'buyer_reference', 'PERSONAL'), ('invoices', 'tags', 'PLAIN'),
        ('invoices', 'custom_fields', 'PERSONAL'), ('clients', 'custom_fields', 'PERSONAL'), ('projects', 'custom_fields', 'PERSONAL'),
        ('time_entries', 'custom_fields', 'PERSONAL'), ('organizations', 'payment_instructions', 'PERSONAL')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DELETE FROM audit_columns WHERE name IN ('po_number', 'buyer_reference', 'custom_fields', 'payment_instructions')
        OR table_name = 'invoices' AND name = 'tags'`);
  }
}
