import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the audit log says of estimates, declared before the table is created. */
export class DeclareEstimates1765533000000 implements MigrationInterface {
  name = 'DeclareEstimates1765533000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `SELECT declare_audit('estimates',
         '{client_name,buyer_reference,notes,client_notes,custom_fields,accepted_by,decline_reason,cancel_reason}',
         '{number,status,po_number,tags,currency,tax_calculation,tax_rules,untaxed_tax}', '{number_key,client_name_key,updated_at}')`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`SELECT withdraw_audit('estimates')`);
  }
}
