import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the audit log says of credit notes, declared before the table is created. */
export class DeclareCreditNotes1765529000000 implements MigrationInterface {
  name = 'DeclareCreditNotes1765529000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `SELECT declare_audit('credit_notes', '{client_name,reason}', '{number,invoice_number,currency}',
         '{number_key,client_name_key}')`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`SELECT withdraw_audit('credit_notes')`);
  }
}
