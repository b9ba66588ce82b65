import type { MigrationInterface, QueryRunner } from 'typeorm';

const CHECK = (subject: string): string =>
  `CHECK (type ~ '^${subject}+\\.[a-z_]+$' AND subject_kind = split_part(type, '.', 1)) NOT VALID`;

/** What an event is about may have a name of several words, as in `taxRate.created`. */
export class NameSubjectsInTwoWords1765320000001 implements MigrationInterface {
  name = 'NameSubjectsInTwoWords1765320000001';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE events DROP CONSTRAINT ck_events__type`);
    await queryRunner.query(`ALTER TABLE events ADD CONSTRAINT ck_events__type ${CHECK('[a-zA-Z]')}`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE events DROP CONSTRAINT ck_events__type`);
    await queryRunner.query(`ALTER TABLE events ADD CONSTRAINT ck_events__type ${CHECK('[a-z]')}`);
  }
}
