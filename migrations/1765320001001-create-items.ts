import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an organization bills often: a name, a text and a price. */
export class CreateItems1765320001001 implements MigrationInterface {
  name = 'CreateItems1765320001001';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE items (
      organization_id uuid NOT NULL,
      id uuid NOT NULL,
      name text NOT NULL,
      name_key text COLLATE "C" NOT NULL,
      description text,
      rate numeric(19,4) NOT NULL,
      currency character(3) NOT NULL,
      created_by uuid,
      archived_at timestamptz,
      version integer NOT NULL DEFAULT '1',
      created_at timestamptz NOT NULL,
      updated_at timestamptz NOT NULL,
      CONSTRAINT ck_items__rate CHECK (rate >= 0),
      CONSTRAINT pk_items PRIMARY KEY (organization_id, id),
      CONSTRAINT fk_items__organization FOREIGN KEY (organization_id) REFERENCES organizations(id) ON DELETE CASCADE
    )`);
    await queryRunner.query(`CREATE INDEX ix_items__name_key ON items (organization_id, name_key, id)`);
    await queryRunner.query(`CREATE INDEX ix_items__created ON items (organization_id, created_at, id)`);
    await queryRunner.query(`SELECT set_up_tenancy('items')`);
    // Lines of invoices may name an item: it is archived, never deleted.
    await queryRunner.query(`REVOKE DELETE ON items FROM billfold_app`);
    await queryRunner.query(`SELECT set_up_name_key('items')`);
    await queryRunner.query(`SELECT set_up_search('items', 'item', '{name,description}')`);
    await queryRunner.query(`SELECT watch_table('items')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`SELECT take_down_table('items', 'item')`);
  }
}
