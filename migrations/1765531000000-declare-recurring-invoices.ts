import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the audit log says of recurring invoices, declared before the table is created: not what each invoice that is made
 * moves on, because the invoice has an entry of its own.
 */
export class DeclareRecurringInvoices1765531000000 implements MigrationInterface {
  name = 'DeclareRecurringInvoices1765531000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `SELECT declare_audit('recurring_invoices', '{lines,notes,client_notes,buyer_reference,custom_fields}',
         '{currency,taxes,payment_terms,po_number,tags,unbilled_time,frequency,time_zone,billing,state}',
         '{counter,next_date,last_date,invoices_generated,due_at,failures,last_error,updated_at}')`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`SELECT withdraw_audit('recurring_invoices')`);
  }
}
