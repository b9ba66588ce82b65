import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the audit log says of imports of files, declared before the table is created: not how far they are. */
export class DeclareTimeImports1765512000000 implements MigrationInterface {
  name = 'DeclareTimeImports1765512000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `SELECT declare_audit('time_imports', '{}',
         '{format,status,time_zone,date_format,file_sha256}',
         '{columns,rows_total,rows_done,created,unchanged,failed,failed_rows,clients,projects,tasks,people,tags,listed,error,updated_at}')`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`SELECT withdraw_audit('time_imports')`);
  }
}
